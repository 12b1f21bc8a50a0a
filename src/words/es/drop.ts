import { formatCount, formatShare } from "../format.ts";
import type * as en from "../en/drop.ts";
import type { FileStanding } from "../en/drop.ts";
import type { Twin } from "../twin.ts";
import { countWord, listWords } from "./lists.ts";
import { rowsOf } from "./rowCount.ts";

const order: readonly FileStanding[] = ["loaded", "loading", "ready", "reading", "needs-you", "refused"];

const clause: Readonly<Record<FileStanding, (count: number) => string>> = {
  loaded: (count) => (count === 1 ? "cargado" : "cargados"),
  loading: () => "cargándose",
  ready: (count) => (count === 1 ? "listo" : "listos"),
  reading: () => "leyéndose todavía",
  "needs-you": (count) => (count === 1 ? "lo necesita a usted" : "lo necesitan a usted"),
  refused: (count) => (count === 1 ? "rechazado" : "rechazados"),
};

const few = (count: number): string => (count === 1 ? "un" : countWord(count).toLowerCase());

/** `1 fila`, `2,310 filas`. */
export const rowsInWords: typeof en.rowsInWords = rowsOf;

/** The sentence at the head of the sheet: "Siete archivos soltados: cuatro listos, uno leyéndose todavía". */
export const filesSentence: typeof en.filesSentence = (counts) => {
  const all = order.reduce((sum, standing) => sum + counts[standing], 0);
  if (all === 0) return "Suelte aquí sus exportaciones";
  const parts = order
    .filter((standing) => counts[standing] > 0)
    .map(
      (standing) =>
        `${all === 1 ? "" : `${countWord(counts[standing]).toLowerCase()} `}${clause[standing](counts[standing])}`,
    );
  return `${all === 1 ? "Un archivo soltado" : `${countWord(all)} archivos soltados`}: ${parts.join(", ")}`;
};

/** What the main button says: which files it loads, and whether it waits for the reading. */
export const loadLabel: typeof en.loadLabel = (ready, reading) => {
  const count = ready + reading;
  if (count === 0) return "Cargar";
  return `Cargar ${few(count)} ${count === 1 ? "archivo" : "archivos"}${reading === 0 ? "" : " cuando termine la lectura"}`;
};

/** All other words of the drop sheet. */
export const dropWords: Twin<typeof en.dropWords> = {
  note: "Nada cambia en la página hasta que presione Cargar. Los archivos se leen en este navegador; ninguna fila sale de él.",
  noteLoaded: "La página muestra ahora lo que se cargó. Ninguna fila salió de este navegador.",
  noteNothing: "No se cargó nada y nada cambió en la página.",
  emptyNote: "Se leen en este navegador; ninguna fila sale de él. Nada cambia en la página hasta que presione Cargar.",
  close: "Cerrar la hoja; los archivos quedan en ella",
  area: {
    title: "Suelte de 1 a 20 archivos aquí, o en cualquier parte de la página",
    formats: "CSV o TSV, como los exportan sus sistemas. Decide el contenido, no el nombre.",
    choose: "Elegir archivos",
    more: "Agregar archivos",
    again: "Probar de nuevo con un archivo corregido",
    evidenceTitle: "Basta un archivo. Cada uno agrega evidencia",
    evidence: [
      {
        letter: "D",
        name: "dicen",
        fills: "una encuesta de marca que pregunta qué importa: Qualtrics, SurveyMonkey, cualquier tabla de encuesta",
      },
      {
        letter: "M",
        name: "mueve",
        fills: "la misma encuesta, cuando 100 personas los calificaron y dijeron qué tan probable es que los elijan",
      },
      {
        letter: "E",
        name: "escriben",
        fills: "reseñas: exportaciones de Google Maps, cualquier tabla con un texto y estrellas",
      },
      {
        letter: "H",
        name: "hacen",
        fills:
          "prospectos, consultas o encuentros del CRM: Salesforce, HubSpot, cualquier tabla con un motivo o una fuente",
      },
    ],
    market: "Los archivos públicos de hospitales (HCAHPS, lista de hospitales de CMS) abren la página de hospitales.",
  },
  files: {
    title: "Archivos",
    reading: (progress) => `${formatShare(progress)} leído`,
    waiting: "en espera",
    loading: "cargándose",
    readingTexts: (progress) => `leyendo los textos, ${formatShare(progress)}`,
    stop: "Detener",
    stopLoading: "Detener la carga",
    refused: "rechazado",
    questions: (count) => `${formatCount(count)} ${count === 1 ? "pregunta" : "preguntas"}`,
    unseen: "nunca visto antes",
    unsure: "¿qué formato?",
    remembered: (label) => `${label}, como la última vez`,
    notATable: "no se cargó",
    loaded: (rows) => `${rowsInWords(rows)} ${rows === 1 ? "cargada" : "cargadas"}`,
    leftOut: (sentences) => (sentences.length === 0 ? "No se dejó nada fuera." : sentences.join(" ")),
    refusedSentence: (count) =>
      `${rowsInWords(count)} ${count === 1 ? "rechazada" : "rechazadas"}: los motivos están abajo.`,
    refusedRows: (count) => `${formatCount(count)} ${count === 1 ? "rechazada" : "rechazadas"}`,
    takeOff: (name) => `Quitar ${name} de la lista`,
    standing: {
      ready: "listo",
      loading: "cargándose",
      loaded: "cargado",
      reading: "leyéndose todavía",
      "needs-you": "lo necesita a usted",
      refused: "rechazado",
    },
  },
  removed: {
    title: "Columnas identificadoras eliminadas",
    note: "antes de que exista una tabla",
    byContent: "sus celdas lo parecen",
  },
  consent: {
    title: "Consentimiento",
    none: (names) => [
      `Sin columna de consentimiento en ${listWords(names)}: `,
      "las filas se cuentan, no se unen entre archivos.",
    ],
    column: (name, header, blankIsNo) =>
      `${name}: las filas que dicen no en “${header}”${blankIsNo ? ", o no dicen nada allí," : ""} quedan fuera al cargar.`,
    optOut: (name, header) =>
      `${name}: “${header}” marca a quién no se debe contactar; se cuentan, nunca se unen entre archivos ni se muestran.`,
    refused: (name, count) =>
      `${name}: ${rowsInWords(count)} sin consentimiento para usar sus datos, ${count === 1 ? "excluida" : "excluidas"}.`,
    optedOut: (name, count) =>
      `${name}: ${formatCount(count)} ${count === 1 ? "rechazó" : "rechazaron"} el contacto: se cuentan, nunca se unen ni se muestran.`,
  },
  refused: {
    title: "Filas rechazadas",
    of: (refused, all) => `${formatCount(refused)} de ${formatCount(all)}`,
    download: "Descargar refused-rows.csv",
    fileName: "refused-rows.csv",
    heads: { file: "Archivo", line: "Línea", column: "Columna", why: "Motivo" },
    wholeRow: "toda la fila",
    rows: (count) => ` (${rowsInWords(count)})`,
    more: (count) => `y ${formatCount(count)} más en la descarga`,
  },
  actions: {
    loadWithout: "Cargar sin este",
    cancel: "Cancelar, no cambiar nada",
    close: "Cerrar",
    willLoad: "Se carga cuando termine la lectura",
    remembered:
      "Lo que resuelva aquí se recuerda con el encabezado cuando se carga el archivo: el del próximo mes no necesita ningún clic.",
  },
};
