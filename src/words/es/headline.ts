import type { HeadlineMetric, Outcome } from "../../domain/answer.ts";
import type { Figure } from "../../domain/figure.ts";
import { fewestForImportance, smallestTestedBase } from "../../stats/gates.ts";
import { formatCount, formatFigure, formatFigureInterval, formatNumber } from "../format.ts";
import type * as en from "../en/headline.ts";
import type { Twin } from "../twin.ts";
import { countWord, inSentence, listWords, ordinalBand } from "./lists.ts";
import { statusWords } from "./status.ts";

const interval = (figure: Figure): string => {
  const ends = formatFigureInterval(figure);
  return ends === null ? "" : ` (${ends})`;
};

const subject: Readonly<Record<HeadlineMetric, (figure: Figure) => string>> = {
  preference: (figure) => `El ${formatFigure(figure)} nos prefiere${interval(figure)}`,
  conversion: (figure) => `El ${formatFigure(figure)} de quienes nos consideran nos prefiere${interval(figure)}`,
  nps: (figure) => `Nuestro índice de promotores neto es ${formatFigure(figure)}${interval(figure)}`,
  reviews: (figure) => `El ${formatFigure(figure)} de nuestras reseñas da 4–5 estrellas${interval(figure)}`,
  "new-patients": (figure) => `${formatFigure(figure)} pacientes nuevos nos eligieron${interval(figure)}`,
};

const opening = (metric: HeadlineMetric, figure: Figure, allPatients: boolean): string =>
  metric === "new-patients" && allPatients
    ? `${formatFigure(figure)} pacientes nos eligieron${interval(figure)}`
    : subject[metric](figure);

const neededWords = (needed: number, unit: Figure["unit"]): string =>
  unit === "count"
    ? `habrían hecho falta ${formatNumber(needed)} para verlo`
    : needed === 1
      ? "habría hecho falta 1 punto para verlo"
      : `habrían hecho falta ${formatNumber(needed)} puntos para verlo`;

/** How we stand, and whether it changed: the first sentence of the page. */
export const headlineWords: Twin<typeof en.headlineWords> = {
  unchanged: (metric, figure, allPatients, since, needed) => [
    { text: opening(metric, figure, allPatients), figure },
    {
      text: `: sin cambio detectable desde ${since}${needed === null ? "" : `; ${neededWords(needed, figure.unit)}`}.`,
    },
  ],
  changed: (metric, figure, allPatients, up, by, since, ends) => [
    { text: opening(metric, figure, allPatients), figure },
    { text: `, ` },
    {
      text: `${by} ${up ? "más" : "menos"} desde ${since}${ends === null ? "" : ` (${ends})`}`,
      tone: up ? "up" : "down",
      figure,
    },
    { text: "." },
  ],
  untested: (metric, figure, allPatients, period, why) => [
    { text: opening(metric, figure, allPatients), figure },
    { text: ` en ${period}; ${why}.` },
  ],
  undated: {
    crm: "archivos de CRM sin fechas",
    survey: "archivos de encuesta sin fechas",
    review: "archivos de reseñas sin fechas",
  },
  tooFew: (people, effective) => [
    {
      text: `Aquí hay muy pocas respuestas para decir cómo estamos: ${formatCount(people)} personas, ${formatCount(effective)} efectivas; hacen falta ${String(fewestForImportance)} para comparar factores.`,
    },
  ],
  withheld: () => [
    {
      text: "Las cifras de este grupo están retenidas, en esta página y en toda exportación: con ellas se podría reconocer de 1 a 10 personas.",
    },
  ],
  preferenceWithheld: () => [{ text: `Preferencia: ${statusWords.suppressed}.` }],
  nothing: () => [
    { text: "Nada en estos archivos responde a este filtro. Amplíelo, o suelte un archivo que lo cubra." },
  ],
  noPatients: () => [
    {
      text: "Aquí nada habla todavía de sus pacientes: suelte una encuesta, un CRM o reseñas.",
    },
  ],
  noPatientsNote: () => [{ text: "Lo que sí contienen estos archivos está en “Fuentes y calidad”." }],
  market: (hospitals, measure, rSquared) => [
    {
      text: `En ${formatCount(hospitals)} hospitales, lo que más va con la recomendación es ${measure}; las medidas juntas explican ${rSquared} de su varianza.`,
    },
  ],
  marketNote: () => [
    {
      text: "Solo archivos públicos de hospitales: comparan hospitales, no pacientes. Suelte una encuesta, un CRM o reseñas para ver por qué lo eligen los pacientes.",
    },
  ],
};

const outcomeInSentence = (outcome: Outcome | null): string =>
  outcome === null || outcome === "choose" || outcome === "prefer"
    ? "elegirnos"
    : `nuestra ${outcome === "overall" ? "calificación general" : "recomendación"}`;

/** The article stands with the figure: it rose or fell as one thing or as several. */
const moved: Readonly<Record<HeadlineMetric, (up: boolean) => string>> = {
  preference: (up) => `la preferencia ${up ? "subió" : "bajó"}`,
  conversion: (up) => `el paso de consideración a preferencia ${up ? "subió" : "bajó"}`,
  nps: (up) => `el índice de promotores neto ${up ? "subió" : "bajó"}`,
  reviews: (up) => `las reseñas de 4–5 estrellas ${up ? "subieron" : "bajaron"}`,
  "new-patients": (up) => `los pacientes nuevos ${up ? "subieron" : "bajaron"}`,
};

/** What else moved, and the one thing that the kinds of evidence add. */
export const insightWords: Twin<typeof en.insightWords> = {
  moved: (count, others) =>
    count === 1
      ? `${others ? "Otra cifra" : "Una cifra"} cambió: `
      : `${others ? `Otras ${countWord(count).toLowerCase()}` : countWord(count)} cifras cambiaron: `,
  movedTo: (metric, up) =>
    `${metric === null ? `las selecciones ${up ? "subieron" : "bajaron"}` : moved[metric](up)} a `,
  by: (points, up) => `${points} ${up ? "más" : "menos"}`,
  gap: (rival, points, behind) => `donde estamos ${points} por ${behind ? "debajo" : "encima"} de ${rival}`,
  said: (labels) => `Los pacientes mencionan sobre todo ${listWords(labels.map(inSentence))}`,
  goesWith: (outcome, label, rank) =>
    `con ${outcomeInSentence(outcome)} va sobre todo ${inSentence(label)}${rank === null ? "" : ` (${rank})`}`,
  rank: (band, of) => `${ordinalBand(band)} de ${String(of)}`,
};

/** Why a figure carries no test, as the end of a sentence. */
export const untestedWords: Twin<typeof en.untestedWords> = {
  "too-few": `muy pocas para probar (hacen falta ${String(smallestTestedBase)} respuestas efectivas de cada lado)`,
  "no-earlier-period": "sin período anterior con el cual comparar",
  "no-spread": "todas las respuestas iguales, así que sin prueba",
  withheld: "el período anterior está retenido",
  unfinished: "sin período completo para comparar",
};
