import { machineTone } from "../../domain/machineTone.ts";
import { smallestTestedBase } from "../../stats/gates.ts";
import type { MetricTexts } from "../en/metrics.ts";
import { metricParts as parts } from "./metricParts.ts";

const wilson = "Intervalo de Wilson, 95%";
const tone = {
  meaning: `El tono lo dicen las estrellas (4–5 a favor, 1–2 en contra); donde un texto no las tiene lo lee una máquina, que acierta en ${String(Math.round(100 * machineTone.rightOfClear))}% de los comentarios claros del conjunto de prueba.`,
  formula: "100 × (textos a favor − textos en contra) ÷ textos con tono conocido",
  interval: "Intervalo de Wald ajustado AW(3), 95% (Rocks 2016); a eso se suma lo que la máquina lee mal",
  exclusions: [
    "textos sin estrellas que no están en inglés o tienen sobre todo palabras desconocidas",
    `tonos leídos por la máquina donde se cuentan menos de ${String(smallestTestedBase)} textos`,
  ],
} as const;
const starEffect = {
  base: "reseñas sobre nosotros con estrellas y al menos tres palabras",
  exclusions: [
    parts.noStars,
    parts.shortTexts,
    `menos de ${String(smallestTestedBase)} reseñas de alguno de los dos lados`,
  ],
} as const;
const starsOfHospital = "reseñas públicas sobre este hospital que llevan estrellas";

/** The metrics that are counted in reviews and posts. */
export const metricsOfTexts: Readonly<Record<string, MetricTexts>> = {
  reviews: {
    label: "Reseñas de 4–5★",
    question: "¿Cómo nos califican las reseñas?",
    meaning: "De las reseñas públicas sobre nosotros que llevan estrellas, la parte con cuatro o cinco.",
    formula: "reseñas con al menos 4 estrellas ÷ reseñas con estrellas",
    interval: `${wilson}; ${parts.writers}`,
    base: "reseñas públicas sobre nosotros que llevan estrellas",
    exclusions: [parts.noStars, parts.repeated, "sitios de sí/no, que no tienen estrellas"],
  },
  writes: {
    label: "Escriben",
    question: "¿Qué escribe la gente sobre nosotros?",
    meaning:
      "De las reseñas y publicaciones sobre nosotros con al menos tres palabras, la parte que menciona este factor.",
    formula: "textos que mencionan el factor ÷ textos con al menos 3 palabras",
    interval: `${wilson}; los textos son todos los que hay, así que describe el azar de quién escribe`,
    base: "reseñas y publicaciones sobre nosotros con al menos tres palabras",
    exclusions: [parts.shortTexts, parts.repeated],
  },
  tone: {
    label: "Tono",
    question: "¿Elogian o se quejan los textos que lo mencionan?",
    meaning: `Entre los textos sobre nosotros que mencionan este factor: la parte a favor menos la parte en contra. ${tone.meaning}`,
    formula: tone.formula,
    interval: tone.interval,
    base: "textos sobre nosotros que mencionan el factor y cuyo tono se conoce",
    exclusions: [...tone.exclusions, parts.shortTexts],
  },
  "tone-of-all": {
    label: "Tono de todos los textos",
    question: "¿Elogian o se quejan los textos sobre nosotros?",
    meaning: `Entre todos los textos sobre nosotros: la parte a favor menos la parte en contra. ${tone.meaning}`,
    formula: tone.formula,
    interval: tone.interval,
    base: "textos sobre nosotros con al menos tres palabras y tono conocido",
    exclusions: [...tone.exclusions, parts.shortTexts, parts.repeated],
  },
  "phrase-texts": {
    label: "Textos con esas palabras",
    question: "¿Qué palabras de un factor usan más los pacientes?",
    meaning:
      "Cuántas reseñas y publicaciones sobre nosotros mencionan el factor con estas palabras. Un texto cuenta una vez para un factor, por la primera de sus palabras.",
    formula: "conteo de textos",
    interval: "Ninguno: se cuentan todos los textos cargados",
    base: "textos sobre nosotros con estas palabras",
    exclusions: ["textos que usted cuenta a mano para el factor", parts.shortTexts],
  },
  "share-of-voice": {
    label: "Parte de la conversación",
    question: "¿Cuánto de lo que se escribe es sobre este hospital?",
    meaning:
      "De las reseñas y publicaciones sobre nosotros y nuestros competidores, en sitios que tienen ambas, la parte sobre este hospital. Dice cuánto se escribe, no si es un elogio.",
    formula: "textos sobre este hospital ÷ textos sobre todos los hospitales comparados",
    interval:
      "Intervalo de Wilson, 95%, sobre un n efectivo que cuenta una vez al autor de varios textos; ninguno donde un texto no tiene firma",
    base: "reseñas y publicaciones de al menos tres palabras, en sitios con textos sobre nosotros y sobre otro hospital",
    exclusions: [
      parts.shortTexts,
      "sitios que escriben de un solo lado",
      "un filtro que deja un solo hospital",
      parts.repeated,
    ],
  },
  "reply-rate": {
    label: "Reseñas con respuesta",
    question: "¿Cuántas reseñas responde este hospital?",
    meaning:
      "De las reseñas sobre este hospital en sitios cuya exportación muestra respuestas, la parte que recibió una.",
    formula: "reseñas con respuesta ÷ reseñas, en sitios cuya exportación contiene al menos una respuesta",
    interval: `${wilson}; ${parts.writers}`,
    base: "reseñas sobre este hospital en sitios que exportan respuestas",
    exclusions: ["sitios cuya exportación no muestra ninguna respuesta", "publicaciones y comentarios", parts.repeated],
  },
  "reply-days": {
    label: "Días hasta responder",
    question: "¿Cuánto tarda la respuesta a una reseña?",
    meaning:
      "La mitad de las respuestas a reseñas sobre este hospital llegó en estos días o menos desde la reseña, la otra mitad después.",
    formula: "mediana de los días entre la reseña y su respuesta",
    interval: "ninguno: una mediana de todas las respuestas que hay",
    base: "reseñas sobre este hospital con una respuesta fechada",
    exclusions: ["reseñas sin respuesta", "respuestas con fecha anterior a su reseña", parts.repeated],
  },
  "review-recommends": {
    label: "Recomendado, en sitios de sí/no",
    question: "¿Cuántas reseñas recomiendan este hospital?",
    meaning:
      "De las reseñas en sitios que preguntan “¿lo recomienda?”, sí o no, la parte que dice sí. Aparte de las estrellas.",
    formula: "reseñas que recomiendan ÷ reseñas que dicen sí o no",
    interval: `${wilson}; ${parts.writers}`,
    base: "reseñas públicas sobre este hospital que responden sí o no",
    exclusions: ["reseñas sin un sí o un no", parts.repeated],
  },
  "star-mean": {
    label: "Estrellas promedio",
    question: "¿Cuántas estrellas dan las reseñas a este hospital?",
    meaning: "El promedio de estrellas de las reseñas públicas sobre este hospital, de 1 a 5.",
    formula: "Σ estrellas ÷ reseñas con estrellas",
    interval: `Intervalo t, 95%, cortado en 1 y 5; ${parts.writers}`,
    base: starsOfHospital,
    exclusions: ["reseñas sin estrellas y sitios de sí/no", parts.repeated],
  },
  "star-share": {
    label: "Reseñas por estrellas",
    question: "¿Cómo se reparten las estrellas?",
    meaning: "De las reseñas públicas sobre nosotros que llevan estrellas, la parte que da esta cantidad.",
    formula: "reseñas con esta cantidad de estrellas ÷ reseñas con estrellas; 4.5 estrellas cuentan como 4",
    interval: `${wilson}; ${parts.writers}`,
    base: "reseñas públicas sobre nosotros que llevan estrellas",
    exclusions: [parts.noStars, parts.repeated, "sitios de sí/no, que no tienen estrellas"],
  },
  "star-shrunk": {
    label: "Estrellas promedio, niveladas",
    question: "¿Cuántas estrellas tendría este hospital si todos tuvieran igual número de reseñas?",
    meaning:
      "El promedio de estrellas acercado al promedio de los hospitales comparados: mucho donde hay pocas reseñas, apenas donde hay muchas. Sirve para ordenar con justicia; el promedio simple no, porque con pocas reseñas oscila mucho por azar.",
    formula:
      "(C × promedio del mercado + n × promedio propio) ÷ (C + n). Desde cinco hospitales: C = variación dentro de los hospitales ÷ variación entre ellos (DerSimonian–Laird). Con menos: C = 10 reseñas, y el promedio del mercado es el de todas sus reseñas en cualquier fecha",
    interval: "Intervalo normal, 95%, del promedio nivelado; su rango: el 95% central de 999 extracciones con semilla",
    base: `${starsOfHospital}; la consulta da las sumas de todos los hospitales`,
    exclusions: ["reseñas sin estrellas y sitios de sí/no", parts.repeated],
  },
  "star-effect": {
    label: "Estrellas donde se menciona, frente al resto",
    question: "Las reseñas que lo mencionan, ¿llevan más estrellas o menos?",
    meaning:
      "El promedio de estrellas de nuestras reseñas que mencionan este factor menos el de las que no. Las que lo mencionan también pueden diferir en otras cosas.",
    formula: "estrellas promedio con mención − estrellas promedio sin ella",
    interval: "Intervalo t de Welch, 95%, sin corregir por el número de factores",
    ...starEffect,
  },
  "star-contribution": {
    label: "Estrellas donde se menciona, según con qué frecuencia",
    question: "¿Cuánto de nuestro promedio de estrellas va con que se mencione?",
    meaning:
      "El efecto en estrellas de este factor multiplicado por la parte de nuestras reseñas que lo menciona: a qué distancia queda nuestro promedio del de las reseñas que no lo mencionan.",
    formula: "(estrellas promedio con mención − sin ella) × parte de reseñas con mención",
    interval: "Intervalo t de Welch del efecto en estrellas × la parte, 95%, sin corregir por el número de factores",
    ...starEffect,
  },
};
