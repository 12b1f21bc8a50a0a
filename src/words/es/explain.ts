import type { FileAccount } from "../../domain/account.ts";
import type { Figure, FigureStatus } from "../../domain/figure.ts";
import { smallestTestedBase } from "../../stats/gates.ts";
import { formatCount, formatDate, formatFigureWithInterval } from "../format.ts";
import { boundInFull, numberInFull } from "../inFull.ts";
import type * as en from "../en/explain.ts";
import type { Twin } from "../twin.ts";
import { rowsOf } from "./rowCount.ts";
import { statusWords } from "./status.ts";
import { whatIfWords } from "./whatIf.ts";

const help: Readonly<Record<FigureStatus, string>> = {
  "no-data": "un archivo con esta pregunta, o un filtro que conserve a quienes la respondieron",
  suppressed: "un período más largo, o menos filtros, para que no quede un grupo de 1 a 10",
  "low-base": `un período más largo, menos filtros o más respuestas: ${String(smallestTestedBase)} efectivas`,
  unreliable: "un período más largo, menos filtros o más respuestas",
  "small-base": "",
  ok: "",
};

const file = ({ name, sha256, dates }: FileAccount): string =>
  `${name}${dates === null ? " (sin fechas)" : ` (filas de ${formatDate(dates.from)} a ${formatDate(dates.to)})`}, SHA-256 ${sha256.slice(0, 8)}`;

/** A figure with the decimals that the page leaves out, its unit in words, and its interval. */
function valueWords(figure: Figure): string {
  const { value, lower, upper, unit, status } = figure;
  if (value === null || status === "suppressed") return "";
  const number = (end: number): string => numberInFull(figure, end);
  const unitWords =
    figure.metric === "what-if"
      ? " puntos de 0 a 100"
      : {
          share: "%",
          score: " de 100",
          net: " en una escala de −100 a +100",
          count: "",
          stars: " estrellas",
          days: " días",
          correlation: "",
          rank: " (1 es el primero)",
        }[unit];
  const ends = lower === null || upper === null ? "" : ` (intervalo de 95%: ${number(lower)} a ${number(upper)})`;
  return `${number(value)}${unitWords}${ends}`;
}

/** What the explanation of a figure says beside the metric's own words. */
export const explainWords: Twin<typeof en.explainWords> = {
  terms: {
    value: "Valor",
    months: "Meses",
    formula: "Fórmula",
    base: "Base",
    status: "Estado",
    interval: "Intervalo",
    leftOut: "Excluido",
    files: "Archivos",
    version: "Versión de la fórmula",
    sql: "SQL",
    values: "Valores en el SQL",
  },
  allMonths: "todos, también las filas sin fecha",
  nothing: "nada",
  sqlNote: "corre como se muestra, en este navegador",
  sqlValues: (values) => `Valores: ${values}`,
  leftOut: ({ name }, excluded, refused, emptied) => [
    ...(excluded > 0 ? [`${rowsOf(excluded)} de ${name} fuera a propósito`] : []),
    ...(refused > 0 ? [`${rowsOf(refused)} de ${name} ${refused === 1 ? "rechazada" : "rechazadas"}`] : []),
    ...(emptied > 0
      ? [`${formatCount(emptied)} ${emptied === 1 ? "valor ilegible de" : "valores ilegibles de"} ${name}, sin contar`]
      : []),
  ],
  copy: "Copiar",
  notCopied: "Este navegador no permite que la página copie. Seleccione el texto para copiarlo.",
  withheldOutside:
    "Sin copiar: esta cifra se queda en la página, porque con ella se podría calcular una retenida. Ayudaría un período más largo o menos filtros.",
  refused: (populations) =>
    `Sin copiar: con esta cifra, junto con lo que se exportó antes, se podría reconocer a un grupo de 1 a 10 personas (${populations.join("; ")}). Ayudaría un período más largo o menos filtros.`,
  copySql: "Copiar SQL",
  copied: { all: "La explicación está copiada.", sql: "El SQL está copiado." },
  title: (label, subject, figure) => {
    const { value, interval } = whatIfWords.change(figure);
    const shown =
      figure.metric === "what-if" && figure.value !== null ? `${value} ${interval}` : formatFigureWithInterval(figure);
    return `${label}${subject === "" ? "" : `, ${subject}`}: ${shown}`;
  },
  value: valueWords,
  status: ({ status }) =>
    help[status] === "" ? statusWords[status] : `${statusWords[status]}. Qué ayudaría: ${help[status]}`,
  files: (files) => files.map(file).join(" · ") || "todavía se están leyendo",
  parameters: (values) => values.map(boundInFull).join(", ") || "ninguno",
};
