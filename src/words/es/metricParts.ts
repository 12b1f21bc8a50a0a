/** What many metrics say alike of their intervals and of what they leave out. */
export const metricParts = {
  wilson: "Intervalo de Wilson, 95%, sobre el n efectivo",
  process: "se cuentan todas las selecciones, así que describe el proceso, no una muestra",
  writers: "las reseñas son todas las que hay, así que describe el azar de quién escribe",
  linearised: "Intervalo t, 95%, con error estándar linealizado",
  poisson: "Intervalo exacto de Poisson, 95%: cuánto oscila por azar un conteo como este",
  noAnswer: "sin respuesta",
  noWeight: "filas sin un peso válido",
  noScale: "no sabe, no aplica, sin respuesta",
  noConsent: "sin consentimiento de uso de datos",
  notSelected: "registros no elegidos",
  shortTexts: "textos de menos de tres palabras",
  repeated: "el mismo autor, texto y día dos veces",
  noStars: "reseñas sin estrellas",
} as const;
