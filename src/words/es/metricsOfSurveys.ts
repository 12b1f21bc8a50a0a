import type { MetricTexts } from "../en/metrics.ts";
import { metricParts as parts } from "./metricParts.ts";

const npsFormula = "100 × (Σ peso de 9–10 − Σ peso de 0–6) ÷ Σ peso";
const npsInterval = "Intervalo de Wald ajustado AW(3), 95%, sobre el n efectivo (Rocks 2016)";
const npsExclusions = [parts.noAnswer, "respuestas fuera de 0–10", parts.noWeight];

const who = {
  aware: "quienes conocen el hospital",
  consider: "quienes consideran el hospital",
  prefer: "quienes tienen el hospital como primera opción",
} as const;

const association = (stage: keyof typeof who): MetricTexts => ({
  label: `Lo asocian, entre ${who[stage]}`,
  question: `¿Lo asocian con este factor ${who[stage]}?`,
  meaning: `De ${who[stage]}, la parte que dice que este factor lo describe; las dos casillas más altas de su calificación donde no se preguntó.`,
  formula: `Σ peso × (asociado o, si no, calificado en las 2 casillas más altas) ÷ Σ peso, entre encuestados con ${stage} = 1`,
  interval: parts.wilson,
  base: `${who[stage]}, a quienes se preguntó por este factor`,
  exclusions: ["sin pregunta o sin respuesta", parts.noWeight],
});

const ofStage = (
  stage: string,
  label: string,
  question: string,
  meaning: string,
  base: string,
  formula = `Σ peso × (${stage}) ÷ Σ peso`,
): MetricTexts => ({
  label,
  question,
  meaning,
  formula,
  interval: parts.wilson,
  base,
  exclusions: [parts.noAnswer, parts.noWeight],
});

const step = (from: string, to: string, label: string, of: string, reach: string): MetricTexts =>
  ofStage(
    to,
    label,
    `De quienes ${of} el hospital, ¿cuántos ${reach}?`,
    `De los encuestados que ${of} el hospital y respondieron ambas preguntas, la parte que ${reach}.`,
    `encuestados que ${of} el hospital y respondieron ambas preguntas`,
    `Σ peso × (${to}) ÷ Σ peso, entre quienes tienen ${from} = 1 y respondieron ambas`,
  );

const whatMatters = "¿Qué dice la gente que importa?";

/** The metrics that are counted in surveys. */
export const metricsOfSurveys: Readonly<Record<string, MetricTexts>> = {
  preference: {
    label: "Nos prefieren",
    question: "¿Cuántos nos elegirían primero?",
    meaning: "De las personas a quienes se preguntó cuál hospital es su primera opción, la parte que nos nombró.",
    formula: "Σ peso × (primera opción somos nosotros) ÷ Σ peso, entre todos los preguntados por su primera opción",
    interval: parts.wilson,
    base: "encuestados a quienes se preguntó su primera opción",
    exclusions: [parts.noAnswer, parts.noWeight],
  },
  conversion: {
    label: "Nos prefieren si nos consideran",
    question: "De quienes nos consideran, ¿cuántos nos elegirían primero?",
    meaning: "De las personas que nos considerarían, la parte cuya primera opción somos nosotros.",
    formula:
      "Σ peso × (primera opción somos nosotros) ÷ Σ peso, entre quienes nos consideran y respondieron ambas preguntas",
    interval: parts.wilson,
    base: "encuestados que nos consideran y a quienes se preguntó su primera opción",
    exclusions: ["sin respuesta a alguna de las dos preguntas", parts.noWeight],
  },
  nps: {
    label: "NPS",
    question: "¿Nos recomendaría la gente?",
    meaning: "La parte que nos recomendaría (9 o 10 de 10) menos la parte que no (0 a 6), de −100 a +100.",
    formula: npsFormula,
    interval: npsInterval,
    base: "encuestados que dieron un número entero de 0 a 10",
    exclusions: npsExclusions,
  },
  "nps-of-brand": {
    label: "NPS de un hospital",
    question: "¿Recomendaría la gente este hospital?",
    meaning: "La parte que recomendaría el hospital (9 o 10 de 10) menos la parte que no (0 a 6), de −100 a +100.",
    formula: npsFormula,
    interval: npsInterval,
    base: "encuestados que dieron al hospital un número entero de 0 a 10",
    exclusions: npsExclusions,
  },
  says: {
    label: "Dicen",
    question: whatMatters,
    meaning:
      "De las personas a quienes se preguntó qué importa al elegir hospital, la parte que menciona este motivo; donde se calificó la importancia, la parte de las dos casillas más altas.",
    formula: "Σ peso × (mencionado o, si no, importancia en las 2 casillas más altas) ÷ Σ peso",
    interval: parts.wilson,
    base: "encuestados a quienes se preguntó por este motivo",
    exclusions: ["sin pregunta o sin respuesta", parts.noWeight],
  },
  "says-best-worst": {
    label: "Dicen, por mejor y peor",
    question: whatMatters,
    meaning:
      "Se mostraron unos pocos motivos por vez y cada persona eligió el que más importa y el que menos. La cifra es la parte de este motivo en toda la preferencia por los motivos mostrados; todas las partes suman 100%. Con k motivos de igual peso, cada uno tendría 100% ÷ k.",
    formula:
      "puntaje s = (Σ peso × mejor − Σ peso × peor) ÷ Σ peso × mostrado; utilidad = ln((1 + s) ÷ (1 − s)); parte = e^utilidad ÷ Σ e^utilidad entre los motivos (Lipovetsky y Conklin 2014). Un puntaje de ±1 se corrige en medio conteo",
    interval:
      "Bootstrap de percentiles, 95%: 999 réplicas con semilla de 200 grupos de encuestados, para que las tareas de una persona queden juntas",
    base: "encuestados a quienes se mostró este motivo; la consulta da las sumas de todos los motivos",
    exclusions: ["tareas sin respuesta", "motivos que no son ningún factor", parts.noWeight],
  },
  "says-rank": {
    label: "Dicen, como rango promedio",
    question: whatMatters,
    meaning:
      "De las personas que ordenaron los motivos, el lugar promedio que dieron a este: 1 es el primero, así que una cifra más baja significa más importante. Es un lugar entre los motivos preguntados, no una parte de las personas.",
    formula: "Σ peso × rango ÷ Σ peso",
    interval: parts.linearised,
    base: "encuestados que dieron un lugar a este motivo",
    exclusions: ["sin pregunta, o dejado sin lugar", parts.noWeight],
  },
  moves: {
    label: "Va con la elección",
    question: "¿Qué calificaciones van con elegirnos?",
    meaning:
      "De todo lo que las calificaciones dicen sobre cómo elige la gente (el modelo de abajo nombra el resultado), la parte que va con este factor. Las partes de todos los factores suman 100%. Asociación, no prueba.",
    formula:
      "Parte LMG (Shapley) de R²: lo que el factor agrega a la varianza explicada, promediado en todos los órdenes de entrada, ÷ R²",
    interval:
      "Bootstrap de percentiles, 999 réplicas con semilla de encuestados (por encima de 5,000: de 200 grupos con semilla)",
    base: "encuestados que respondieron el resultado, una fila cada uno; donde al menos el 95% lo hizo, los que además nos calificaron en todos los factores del modelo",
    exclusions: [
      "filas con una respuesta faltante, donde al menos el 95% están completas; si no, las faltantes se estiman (EM)",
      "factores sin variación, repetidos, o faltantes en más del 40%",
      parts.noWeight,
    ],
  },
  "what-if": {
    label: "Qué pasaría",
    question: "¿Qué va con una mejor calificación de un factor?",
    meaning:
      "Cuánto mejor, en puntos de 0–100, es hoy el resultado entre las personas que califican mejor este factor. Es una asociación, no una promesa: lo que haría un cambio del factor puede quedar fuera de ambas estimaciones, y solo un experimento lo muestra.",
    formula:
      "Los demás fijos: el coeficiente del factor en la regresión ponderada del resultado sobre todos los factores del modelo × los puntos. Los demás moviéndose a la vez: el coeficiente de la regresión sobre este factor solo × los puntos. Primera opción (0/1): promedio de p(x + puntos) − p(x) por regresión logística",
    interval: "t de Student con la varianza sándwich (0/1: normal, método delta), 95%; aproximado donde hay pesos",
    base: "encuestados que respondieron el resultado y nos calificaron en todos los factores del modelo",
    exclusions: [
      "filas con alguna respuesta faltante",
      "puntos más allá de una desviación estándar, del promedio del mejor competidor o del extremo de la escala",
      "factores con una advertencia, o cuya importancia puede ser la promedio",
    ],
  },
  performance: {
    label: "Desempeño",
    question: "¿Cómo califica la gente a este hospital en este factor?",
    meaning: "La calificación promedio en este factor, con los extremos de su escala leídos como 0 y 100.",
    formula: "Σ peso × calificación ÷ Σ peso, calificaciones llevadas a 0–100 por los extremos declarados de su escala",
    interval: `${parts.linearised}, cortado en los extremos de la escala`,
    base: "encuestados que calificaron el hospital en este factor",
    exclusions: [parts.noScale, parts.noWeight],
  },
  experience: {
    label: "Experiencia",
    question: "¿Cómo califica la gente a este hospital en general?",
    meaning:
      "La calificación promedio de cada persona al hospital en los factores que se califican, promediada entre personas; los extremos de la escala se leen como 0 y 100.",
    formula: "Σ peso × (promedio de las calificaciones de la persona, 0–100) ÷ Σ peso",
    interval: `${parts.linearised}, cortado en los extremos de la escala`,
    base: "encuestados que calificaron el hospital en al menos un factor",
    exclusions: ["requisitos, señales y factores apartados", parts.noAnswer, parts.noWeight],
  },
  met: {
    label: "Se cumple para",
    question: "¿Para cuántos se cumple esta condición?",
    meaning:
      "De las personas que juzgaron el hospital en esta condición, la parte en las dos casillas más altas, o que dijo que sí.",
    formula: "Σ peso × (2 casillas más altas o sí) ÷ Σ peso",
    interval: parts.wilson,
    base: "encuestados que juzgaron el hospital en esta condición",
    exclusions: [parts.noScale, parts.noWeight],
  },
  comments: {
    label: "En los comentarios de las encuestas",
    question: "¿Qué menciona la gente en un comentario?",
    meaning:
      "De las personas que escribieron en una encuesta un comentario de al menos tres palabras, la parte cuyo comentario menciona este factor. Lo que pregunta la encuesta da forma a lo que escriben, así que esto va junto a lo que se escribe en público, nunca dentro de ello.",
    formula: "Σ peso de quienes mencionan el factor en su comentario ÷ Σ peso de quienes escribieron un comentario",
    interval: parts.wilson,
    base: "encuestados con un comentario de al menos tres palabras",
    exclusions: ["comentarios de menos de tres palabras", "comentarios sobre otro hospital", parts.noWeight],
  },
  "association-aware": association("aware"),
  "association-consider": association("consider"),
  "association-prefer": association("prefer"),
  "funnel-aware": ofStage(
    "aware",
    "Conocen",
    "¿Quién conoce este hospital?",
    "La parte que nombra el hospital sin ayuda, o lo conoce cuando se le lee su nombre.",
    "encuestados a quienes se preguntó si conocen el hospital",
  ),
  "funnel-consider": ofStage(
    "consider",
    "Consideran",
    "¿Quién consideraría este hospital?",
    "La parte que consideraría el hospital para su atención.",
    "encuestados a quienes se preguntó si considerarían el hospital",
  ),
  "funnel-prefer": ofStage(
    "prefer",
    "Prefieren",
    "¿Quién elegiría primero este hospital?",
    "La parte cuya primera opción es el hospital.",
    "encuestados a quienes se preguntó su primera opción",
  ),
  "funnel-use": ofStage(
    "use",
    "Usan",
    "¿Quién ha usado este hospital?",
    "La parte que usó el hospital, ella o su familia, en el tiempo por el que se preguntó.",
    "encuestados a quienes se preguntó si usaron el hospital",
  ),
  "funnel-aware-consider": step("aware", "consider", "Conocen → consideran", "conocen", "lo consideran"),
  "funnel-consider-prefer": step("consider", "prefer", "Consideran → prefieren", "consideran", "lo prefieren"),
  "use-without-preference": ofStage(
    "use",
    "Lo usan sin preferirlo",
    "¿Cuántos usan el hospital sin preferirlo?",
    "De quienes usaron el hospital, la parte que no lo tiene como primera opción: enviada allí, no atraída allí.",
    "encuestados que usaron el hospital y a quienes se preguntó su primera opción",
    "Σ peso × (usado, no primera opción) ÷ Σ peso, entre usuarios a quienes se preguntó su primera opción",
  ),
};
