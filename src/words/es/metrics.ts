import type * as en from "../en/metrics.ts";
import { metricParts as parts } from "./metricParts.ts";
import { metricsOfSurveys } from "./metricsOfSurveys.ts";
import { metricsOfTexts } from "./metricsOfTexts.ts";

const wilsonOfProcess = `${parts.wilson}; ${parts.process}`;
const knownSource = "selecciones con fuente conocida, por el día de la decisión";
const newOrReturning = "pacientes de los que no se sabe si son nuevos o recurrentes";

/** The words that explain a metric, by its id. */
export const metricTexts: typeof en.metricTexts = {
  ...metricsOfSurveys,
  ...metricsOfTexts,
  agreement: {
    label: "Coincidencia de los tipos de evidencia",
    question: "¿Ordenan los factores de la misma manera los tipos de evidencia?",
    meaning:
      "Qué tan parecido ordenan los factores lo que los pacientes dicen, lo que va con la elección, lo que escriben y lo que hacen. 1 es el mismo orden; para tres o más tipos juntos 0 es ningún orden común, para dos tipos −1 es el inverso. Cada tipo responde su propia pregunta, así que no coincidir es un hallazgo, no una falla.",
    formula:
      "Todos los tipos: W de Kendall = 12 S ÷ (m² (p³ − p) − m T), con los rangos medios de p factores en m tipos, T por empates. Dos tipos: rho de Spearman, la correlación de los dos órdenes",
    interval:
      "Ninguno está definido para tan pocos factores; W se prueba permutando los rangos, todos los órdenes o 9,999 con semilla",
    base: "factores calificados que tienen rango en todos los tipos",
    exclusions: [
      "factores con base baja en algún tipo, y requisitos y señales",
      "un tipo que da a todos los factores una misma cifra",
      "con tres tipos o más, menos de cinco factores",
    ],
  },
  "arrival-conversion": {
    label: "Prospectos que nos eligen",
    question: "¿Qué formas de llegada terminan en una elección?",
    meaning:
      "De los prospectos creados hace el tiempo suficiente para estar decididos, y decididos, la parte que nos eligió. Las fuentes difieren en quién las usa.",
    formula:
      "elegidos ÷ (elegidos + perdidos), por el mes en que se creó el prospecto, solo prospectos maduros; frente al resto entre iguales: diferencia de Mantel–Haenszel dentro de línea de servicio × trimestre",
    interval: `${parts.wilson}; se cuentan todos los prospectos, así que describe el proceso, no una muestra; de la diferencia: Sato; de la razón con el resto: Katz`,
    base: "prospectos maduros, elegidos o perdidos, por el día de creación",
    exclusions: [
      "prospectos más jóvenes que el plazo de madurez (se cuentan aparte)",
      "prospectos todavía abiertos",
      parts.noConsent,
      "de la diferencia: una línea de servicio × trimestre en que solo un lado tiene prospectos",
    ],
  },
  "arrival-share": {
    label: "Parte de las selecciones",
    question: "¿Cómo llegaron a nosotros quienes nos eligieron?",
    meaning: "De las selecciones cuya fuente se conoce, la parte que llegó de esta manera.",
    formula: "selecciones por esta fuente ÷ selecciones con fuente conocida",
    interval: wilsonOfProcess,
    base: knownSource,
    exclusions: ["selecciones cuya fuente se desconoce (se cuentan aparte)", parts.notSelected],
  },
  does: {
    label: "Hacen",
    question: "¿Qué motivos dan quienes nos eligieron?",
    meaning:
      "De las selecciones del CRM con al menos un motivo conocido, la parte que da este. Una selección puede dar varios.",
    formula: "selecciones que dan el factor como motivo ÷ selecciones con al menos un motivo conocido",
    interval: wilsonOfProcess,
    base: "selecciones con al menos un motivo conocido, por el día de la decisión",
    exclusions: ["selecciones sin motivo conocido", parts.notSelected, parts.noConsent],
  },
  "does-signal": {
    label: "Hacen (por recomendación)",
    question: "¿Cuántos de quienes nos eligieron llegaron por esta recomendación?",
    meaning: "De las selecciones cuya fuente se conoce, la parte cuya fuente es este tipo de recomendación.",
    formula: "selecciones cuya fuente es esta señal ÷ selecciones con fuente conocida",
    interval: wilsonOfProcess,
    base: knownSource,
    exclusions: ["selecciones cuya fuente se desconoce", parts.notSelected, parts.noConsent],
  },
  "lost-reason": {
    label: "Se fueron a otro por ello",
    question: "¿Qué motivos se anotan de quienes se fueron a otro hospital?",
    meaning:
      "De los registros del CRM que se perdieron y dan un motivo conocido, la parte que da este. Un registro puede dar varios. Es lo que se anotó, por ellos o sobre ellos.",
    formula: "registros perdidos que dan el factor como motivo ÷ registros perdidos con al menos un motivo conocido",
    interval: `${parts.wilson}; se cuentan todos los registros, así que describe el proceso, no una muestra`,
    base: "registros perdidos con al menos un motivo conocido, por el día de la decisión",
    exclusions: [
      "registros perdidos sin motivo conocido (se cuentan aparte)",
      "registros todavía abiertos",
      parts.noConsent,
    ],
  },
  loyalty: {
    label: "Pacientes recurrentes",
    question: "¿Cuántos de quienes nos eligieron ya habían sido pacientes nuestros?",
    meaning:
      "De las selecciones cuyo paciente se sabe si es nuevo o recurrente, la parte de un paciente recurrente. Dice quién nos eligió, no cuántos pacientes anteriores no volvieron.",
    formula: "selecciones de pacientes recurrentes ÷ selecciones de pacientes nuevos o recurrentes",
    interval: wilsonOfProcess,
    base: "selecciones que se sabe que son de un paciente nuevo o recurrente, por el día de la decisión",
    exclusions: [parts.notSelected, newOrReturning, parts.noConsent],
  },
  "new-patients": {
    label: "Pacientes nuevos",
    question: "¿Cuántos pacientes nuevos nos eligieron?",
    meaning: "Registros del CRM en que un paciente nuevo nos eligió, por el día en que se decidió.",
    formula: "número de selecciones marcadas como pacientes nuevos",
    interval: parts.poisson,
    base: "selecciones que se sabe que son de un paciente nuevo o recurrente",
    exclusions: [parts.notSelected, newOrReturning, parts.noConsent],
  },
  selections: {
    label: "Selecciones",
    question: "¿Cuántos pacientes nos eligieron?",
    meaning:
      "Registros del CRM en que el paciente nos eligió, por el día en que se decidió. Nuevos y recurrentes juntos.",
    formula: "número de selecciones",
    interval: parts.poisson,
    base: "selecciones",
    exclusions: [parts.notSelected, parts.noConsent],
  },
  market: {
    label: "Va con la recomendación, entre hospitales",
    question: "¿Qué medidas van con la recomendación entre hospitales?",
    meaning:
      "Cuánto de la diferencia entre hospitales en la recomendación se comparte con esta medida. Compara hospitales, no pacientes, y no prueba que mejorar la medida cambie la recomendación.",
    formula:
      "Parte LMG (Shapley) de R² entre hospitales con todas las medidas; la calificación general queda fuera: repite la recomendación",
    interval: "Bootstrap de percentiles, 999 réplicas con semilla de hospitales",
    base: "hospitales con un puntaje publicado en todas las medidas, cada uno contado una vez",
    exclusions: ["hospitales a los que les falta una medida", "la calificación general"],
  },
  "published-score": {
    label: "Puntaje publicado",
    question: "¿Qué publica CMS de este hospital?",
    meaning:
      "El puntaje del hospital en esta medida como lo publica CMS, de 0 a 100; el percentil es el porcentaje de hospitales con uno más bajo.",
    formula:
      "el promedio lineal publicado (o la parte de la casilla más alta); percentil: 100 × hospitales con un puntaje más bajo ÷ hospitales con puntaje",
    interval: "CMS no publica ninguno con el puntaje",
    base: "encuestas completas de este hospital, donde el archivo lo dice; para el percentil, hospitales con puntaje",
    exclusions: [],
  },
  "peer-mean": {
    label: "Promedio de hospitales",
    question: "¿Qué puntaje tienen los hospitales como este?",
    meaning:
      "El promedio de los puntajes publicados de estos hospitales, cada uno contado una vez tenga los pacientes que tenga; así, el promedio nacional es el de los hospitales, no el de los pacientes.",
    formula: "Σ puntaje ÷ hospitales",
    interval: "Ninguno: incluye todos los hospitales que CMS publica",
    base: "hospitales con un puntaje publicado en la medida",
    exclusions: ["hospitales sin puntaje en ella"],
  },
  "brand-health": {
    label: "Índice de salud de marca",
    question: "¿Cómo está la marca, en conjunto?",
    meaning:
      "Cinco cifras llevadas a 0–100 y promediadas con pesos que cualquiera puede fijar: cuántos nos conocen, cuántos nos consideran, si la gente nos recomienda, cómo nos califica y cómo nos reseña. Un número oculta cuál de ellas está baja, así que nunca se muestra sin sus partes.",
    formula:
      "Σ peso × parte ÷ Σ peso de las partes que hay. Partes: % que nos conoce, % que nos considera, (NPS + 100) ÷ 2, experiencia 0–100, 25 × (estrellas − 1). Pesos iguales si no se fijan; retenido por debajo de 80% del peso",
    interval:
      "Intervalo normal, 95%, por el método delta: lo que un encuestado aporta a todas las partes de la encuesta se suma antes de elevar al cuadrado; se agrega la varianza de las reseñas. Rangos: el mejor y el peor lugar en 999 sorteos con semilla de todos los pesos posibles (Dirichlet(1))",
    base: "encuestados que respondieron al menos una parte de la encuesta; reseñas con estrellas para la última parte",
    exclusions: [
      "partes con muy pocas respuestas para confiar en ellas, o ninguna",
      "sin respuesta, filas sin un peso válido",
      parts.noStars,
    ],
  },
};
