import type { Issue, RejectReason } from "../../domain/issue.ts";
import { formatCount } from "../format.ts";
import type * as en from "../en/issues.ts";
import { rowsOf } from "./rowCount.ts";
import { fieldLabels } from "./fields.ts";

const roughly = (rows: number): string => formatCount(Number(rows.toPrecision(2)));

const unchanged = "no se cargó. Nada cambió en la página.";

/** What went wrong with a file and what to do about it, in words a marketer can act on; never a cell. */
export const describeIssue: typeof en.describeIssue = (issue) => {
  const { file } = issue;
  switch (issue.kind) {
    case "empty-file":
      return `${file} ${unchanged} Está vacío: expórtelo de nuevo y suelte el archivo nuevo.`;
    case "header-only":
      return `${file} ${unchanged} Tiene encabezado y ninguna fila: amplíe el rango de fechas de la exportación y suéltelo de nuevo.`;
    case "not-a-table":
      return `${file} ${unchanged} ${notTable[issue.looksLike]}`;
    case "damaged-container":
      return `${file} ${unchanged} Es ${containers[issue.container]} que se corta o está dañado: expórtelo de nuevo.`;
    case "locked-archive":
      return `${file} ${unchanged} Está bloqueado con una contraseña: descomprímalo y suelte los archivos que contiene.`;
    case "no-table-inside":
      return `${file} ${unchanged} Nada en él es una tabla: suelte un archivo comprimido con CSV, Excel, JSON o Parquet.`;
    case "others-inside":
      return `${file} contiene ${formatCount(issue.others)} ${issue.others === 1 ? "archivo" : "archivos"} más sin tabla (imágenes, páginas, ajustes): no se ${issue.others === 1 ? "leyó" : "leyeron"}.`;
    case "encoding-unsure":
      return `${file} ${unchanged} La línea ${formatCount(issue.line)} tiene caracteres de una codificación desconocida: diga abajo cuál es, o expórtelo como “CSV UTF-8”.`;
    case "quote-never-closed":
      return `${file} ${unchanged} La línea ${formatCount(issue.line)} abre comillas que nunca se cierran, así que todas las filas siguientes se juntan; ${formatCount(issue.rowsBefore)} filas anteriores se pudieron leer. Expórtelo de nuevo con “todo el texto entre comillas”.`;
    case "unknown-format":
      return `${file} no tiene un formato visto antes (${formatCount(issue.header.length)} columnas). Diga qué significan sus columnas y la página lo recordará.`;
    case "format-unsure":
      return `${file} podría ser ${issue.candidates.join(" o ")}. Elija uno y la página lo recordará.`;
    case "missing-field":
      return `${file} ${unchanged} Ninguna columna corresponde a “${fieldLabels[issue.field]}”: elija la que lo contiene.`;
    case "date-order-unsure":
      return `${file}, ${issue.column}: ¿primero el día o primero el mes? Ninguna fecha de la columna lo decide.`;
    case "already-loaded":
      return `${file} ya está cargado, byte por byte. No se agregó nada. Para reemplazarlo, quítelo primero en Fuentes.`;
    case "no-evidence":
      return `${file} se reconoció y no se cargó: ${issue.format}`;
    case "out-of-memory":
      return `${file} ${unchanged} Necesita más memoria de la que da este navegador: exporte un período más corto, o suelte los años uno por uno.`;
    case "too-many-rows":
      return `${file} ${unchanged} Tiene unas ${roughly(issue.rows)} filas y hay lugar para unas ${roughly(issue.room)} junto a lo que ya está cargado: exporte un período más corto o menos columnas.`;
    case "stopped":
      return `${file} se detuvo. Nada cambió en la página.`;
  }
};

const containers: Readonly<Record<Extract<Issue, { kind: "damaged-container" }>["container"], string>> = {
  gzip: "un archivo gzip",
  zip: "un archivo ZIP o un libro de Excel",
  parquet: "un archivo Parquet",
  json: "un JSON",
};

const notTable: Readonly<Record<Extract<Issue, { kind: "not-a-table" }>["looksLike"], string>> = {
  pdf: "Es un PDF: los primeros bytes son %PDF. Exporte la hoja como CSV y suéltela de nuevo.",
  zip: "Es un archivo ZIP: descomprímalo y suelte los CSV que contiene.",
  excel: "Es un libro de Excel del tipo antiguo (.xls): guárdelo como .xlsx o “CSV UTF-8” y suelte ese.",
  image: "Es una imagen: exporte como CSV la tabla que hay detrás.",
  html: "Es una página web, a menudo una de inicio de sesión guardada en lugar de la exportación: inicie sesión y expórtelo de nuevo.",
  json: "Es JSON, pero no una lista de registros: exporte los registros mismos.",
  parquet: "Es un archivo Parquet: expórtelo como CSV.",
  binary: "No es texto: exporte la tabla como CSV.",
};

const refusals: Readonly<Record<RejectReason, string>> = {
  "too-many-fields": "más celdas que el encabezado",
  "too-few-fields": "menos celdas que el encabezado",
  "unreadable-row": "unas comillas en el lugar equivocado juntan dos filas",
  "quote-never-closed": "comillas abiertas que nunca se cierran",
  "unreadable-date": "no es una fecha",
  "outside-scale": "fuera de la escala",
  "not-a-number": "no es un número",
  "not-a-facility-id": "no es un identificador de seis caracteres",
};

/** Why one row was refused: file, line, column and reason, never the cell. */
export const describeReject: typeof en.describeReject = (reject, file) => {
  const place = `${file}, línea ${formatCount(reject.line)}, ${reject.column ?? "toda la fila"}`;
  return `${place}: ${refusals[reject.reason]}. La fila se guarda en refused-rows.csv.`;
};

/** The reason alone, for a column of a table. */
export const describeRejectReason: typeof en.describeRejectReason = (reason) => refusals[reason];

/** Why rows were left out on purpose, and how many; of how many rows in the file, where that says more. */
export const describeExclusion: typeof en.describeExclusion = (reason, count, inFile) => {
  const isOne = count === 1;
  const out = `${rowsOf(count)} ${isOne ? "excluida" : "excluidas"}`;
  switch (reason) {
    case "no-data-use-consent":
      return `${out}: sin consentimiento para usar los datos.`;
    case "test-or-preview":
      return `${out}: una vista previa, una prueba o spam, no un encuestado.`;
    case "unfinished":
      return `${out}: la encuesta no se terminó.`;
    case "deleted":
      return `${out}: ${isOne ? "borrada" : "borradas"} en el CRM.`;
    case "duplicate":
      return `${out}: el mismo registro viene dos veces en este archivo.`;
    case "already-here":
      return `${formatCount(count)} de ${formatCount(inFile)} filas ${isOne ? "está" : "están"} también en otro archivo; cada una se cuenta una vez, como dice el archivo más nuevo.`;
    case "empty-row":
      return `${out}: no ${isOne ? "tiene" : "tienen"} nada.`;
  }
};
