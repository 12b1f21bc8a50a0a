import type { DriverGroup } from "../../domain/driver.ts";
import { leastExplained, smallestShownBase, smallestTestedBase } from "../../stats/gates.ts";
import { formatCoefficient, formatFigureWithInterval } from "../format.ts";
import type * as en from "../en/panels.ts";
import type { Twin } from "../twin.ts";
import { listWords } from "./lists.ts";

/** The names of the five figures. */
export const metricLabels: typeof en.metricLabels = {
  preference: "Preferencia",
  conversion: "Consideración → preferencia",
  nps: "NPS",
  reviews: "Reseñas 4–5★",
  "new-patients": "Pacientes nuevos",
};

/** What stands for new patients where the CRM does not tell new from returning. */
export const selectionsLabel = "Selecciones";

/** What an attribute is called in a filter. */
export const attributeLabels: typeof en.attributeLabels = {
  service_line: "Línea de servicio",
  location: "Sede",
  age_band: "Edad",
  gender: "Género",
  payer: "Seguro",
  zip3: "Zona (ZIP3)",
  patient_type: "Paciente",
};

/** What stands where a source's figures would be. */
export const sourceWords: typeof en.sourceWords = {
  crm: {
    name: "CRM",
    fill: "Suelte una exportación del CRM (prospectos, consultas o encuentros) para llenar esto.",
  },
  survey: { name: "encuesta", fill: "Suelte la exportación de una encuesta de marca para llenar esto." },
  review: { name: "reseñas", fill: "Suelte una exportación de reseñas para llenar esto." },
};

const recording = {
  crm: { subject: "El CRM no registra", object: "lo", nobody: "No hay nadie en el CRM" },
  survey: { subject: "La encuesta no registra", object: "la", nobody: "No hay nadie en la encuesta" },
  review: { subject: "Las reseñas no registran", object: "las", nobody: "No hay ninguna reseña" },
} as const;

/** Why a source is not in the figures; null when it is. */
export const sourceAbsence: typeof en.sourceAbsence = (source, state, lacks) => {
  const { name, fill } = sourceWords[source];
  if (state === "used") return null;
  if (state === "absent") return `Aquí no hay ningún archivo de ${name}. ${fill}`;
  const missing = listWords(
    lacks.flatMap((by) => (by === "cites" ? [] : attributeLabels[by].toLowerCase())),
    "or",
  );
  const { subject, object, nobody } = recording[source];
  if (state === "lacks-value")
    return `${nobody} con este valor de ${missing}, así que este filtro ${object} deja fuera.`;
  const why =
    missing === "" ? `Nadie lo menciona en ${object === "lo" ? "el" : object} ${name}` : `${subject} ${missing}`;
  return `${why}, así que este filtro ${object} deja fuera.`;
};

const groupNames: Readonly<Record<DriverGroup, string>> = {
  quality: "calidad",
  convenience: "conveniencia",
  cost: "costo",
  relationship: "relación",
};

/** A base of 0 is one of 1 to 10 as well: neither is told. */
function tooFew(needed: number, here: number): string {
  if (here >= needed)
    return "Aquí “mueve” no tiene nada que distinguir: todos dieron un mismo resultado, o califican igual un factor, o las calificaciones se repiten entre sí.";
  const found =
    here < smallestShownBase
      ? `aquí hay menos de ${String(smallestShownBase)}`
      : `aquí hay ${String(here)}, así que hacen falta ${String(needed - here)} más`;
  return `“Mueve” necesita ${String(needed)} personas con un resultado; ${found}. Amplíe el filtro, o lea “dicen” y “escriben” donde figuren.`;
}

/** Why *moves* is not shown; null when it is. */
export const movesRefusal: typeof en.movesRefusal = ({ state, needed, nEffective, rSquared, groups }) => {
  switch (state) {
    case "shown":
      return null;
    case "updating":
      return "No todos calificaron todos los factores: “mueve” se calcula a partir de lo que sí calificaron.";
    case "grouped":
      return `Más de 12 factores calificados no se pueden distinguir uno por uno. Por grupo: ${listWords(
        groups.map(({ group, figure }) => `${groupNames[group]} ${formatFigureWithInterval(figure)}`),
      )}.`;
    case "no-survey":
      return "“Mueve” necesita personas que nos califiquen y digan qué tan probable es que nos elijan: la encuesta no pregunta ambas cosas, o nadie de este filtro respondió a las dos.";
    case "too-few":
      return tooFew(needed, Math.floor(nEffective));
    case "explains-little":
      return `Estas respuestas no explican el resultado (R² ${rSquared === null ? "desconocido" : formatCoefficient(Math.floor(100 * rSquared) / 100)}; hace falta ${formatCoefficient(leastExplained)}): no se saca de ellas ningún orden.`;
  }
};

/** Panel titles, ledes and notes. */
export const panelWords: Twin<typeof en.panelWords> = {
  opening: "Abriendo esta vista…",
  openingNote:
    "Atenuado hasta entonces: todas las personas, en el último trimestre. Las cifras de esta vista llegan en cuanto se leen los archivos del ejemplo.",
  figures: "Cómo estamos",
  unsettledOnPaper:
    "Impreso mientras se calculaban las bandas de rango y los intervalos de “mueve”: aquí faltan; todas las demás cifras están completas.",
  notYetOnPaper: "La página no estaba lista para el papel todavía. Imprímala de nuevo.",
  drivers: {
    title: "Por qué nos eligen los pacientes",
    compare: "Comparar dos",
    gates: "Requisitos",
    gatesNote: "deben cumplirse antes de que sea posible elegir; se cuentan aparte, sin rango",
    signals: "Señales",
    signalsNote: "cómo supieron de nosotros; no algo que hagamos",
    notRated: "sin calificar",
    inFocus: (label) => `${label} está en foco.`,
    focusNote: "El foco no cambia ningún número: sigue un factor por todos los paneles. Esc regresa.",
    believe: "Lo que creemos",
  },
  quadrant: {
    title: "Importancia y desempeño",
    lede: "Lleno: seguro de su cuadrante. Hueco: muy parejo para decidir.",
    shapes: "Elipses y cruces: intervalos de ambos.",
    gates: "Requisitos cumplidos, aparte:",
    metFor: (label) => `${label} para `,
    noPerformance: "El eje horizontal es nuestro desempeño: lo llena una encuesta que nos califique en los factores.",
  },
  funnel: {
    title: "Frente a quién",
    note: "▲ por encima o ▼ por debajo de nosotros, tras la corrección",
    on: (title, driver) => `${title}, en ${driver}`,
    linked: (driver) => `Quiénes asocian el hospital con ${driver}, por etapa.`,
    notAsked:
      "Nadie dice aquí a quién conoce, considera, prefiere o usa: la encuesta no tiene esa columna, o nadie de este filtro la respondió.",
    withheld:
      "Cada porcentaje de aquí es de un grupo de 1 a 10, o revelaría uno: ayuda un período más largo o menos filtros.",
  },
  trend: { title: "Tendencia", aims: "Metas y eventos" },
  voice: {
    title: "Qué escriben los pacientes",
    openWords: "Palabras que buscamos",
    approximate: "≈ lectura aproximada: la explicación dice qué tan buena.",
    noTone: `El tono neto necesita ${String(smallestTestedBase)} textos que mencionen un factor; aquí ninguno tiene tantos.`,
  },
  arrivals: { title: "Cómo llegan", caution: "Personas distintas llegan por vías distintas." },
  reviews: { title: "Reseñas comparadas" },
  reasons: { title: "Motivos en el CRM" },
  voices: { title: "Voces" },
  listings: { title: "Fichas" },
  health: {
    title: "Índice de salud de marca",
    offer: "Cinco cifras en una, con pesos propios: opcional, y nunca sin sus partes.",
    open: "Mostrar el índice",
    close: "Ocultar el índice",
    none: "Aquí no hay índice.",
  },
  table: { title: "Tabla de factores" },
  sources: { title: "Fuentes y calidad", beside: "Mostrar actividad e interés de búsqueda", rows: "Mirar las filas" },
  market: { title: "Qué va con la recomendación entre hospitales" },
};
