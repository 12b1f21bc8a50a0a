import { formatCount, formatShare } from "../format.ts";
import type * as en from "../en/phrases.ts";
import type { Twin } from "../twin.ts";

/** All words of the sheet on which a driver's words are changed. */
export const phraseWords: Twin<typeof en.phraseWords> = {
  title: "Palabras que buscamos",
  note: "Palabras enteras, en mayúsculas o minúsculas. a|b una u otra · care* cualquier final · … hasta tres palabras en medio: escríbalo como tres puntos. Todos los textos se leen de nuevo aquí, en el navegador, cuando aplica los cambios.",
  driver: "Factor",
  name: "Nombre en la página",
  hide: "Dejar este factor fuera de la página",
  lists: {
    mentions: { title: "Cuenta como mención", add: "Agregar una frase" },
    exclusions: { title: "Nunca cuenta", add: "Agregar una excepción" },
    near: {
      title: "Cuenta solo cerca de ciertas palabras",
      add: "Agregar una palabra",
      context: "cerca de una de estas, con comas",
    },
  },
  addButton: "Agregar",
  remove: (phrase) => `Quitar “${phrase}”`,
  nearLine: (words, context) => `${words.join(", ")} — cerca de ${context.join(", ")}`,
  matched: (matched, texts) =>
    texts === 0
      ? "Aquí no hay ningún texto público sobre nosotros en el cual buscar."
      : `Estas palabras están en ${formatCount(matched)} de ${formatCount(texts)} textos públicos sobre nosotros, en todas las fechas.`,
  how: "¿Cómo lo sabemos?",
  howCounted:
    "Cada reseña y publicación sobre nosotros de tres palabras o más, sea cual sea el filtro, se revisa en busca de las palabras como están aquí, aplicadas o no. Es un conteo de todo lo cargado, así que no tiene intervalo. Lo que usted cuenta a mano no está en él. El SQL corre como se muestra, en este navegador:",
  looking: "Buscando…",
  examples: "Los más nuevos",
  counted: "Cuenta para",
  byHand: "contado por usted, no por sus palabras",
  takeOut: (label) => `Este texto no es sobre ${label}`,
  add: "Contarlo para otro factor",
  corrected: "Lo que corrija aquí se conserva, digan lo que digan las palabras.",
  apply: "Aplicar y leer de nuevo",
  applying: (progress) => `leyendo los textos, ${formatShare(progress)}`,
  stop: "Detener, no cambiar nada",
  reset: "Volver a las palabras de origen",
  edited: "Editado: no se ha medido qué tan bien leen estas palabras; la cifra lleva ≈.",
  unchanged: "Como se definió.",
  close: "Cerrar las palabras; no se aplica nada",
  own: {
    open: "Agregar un factor propio",
    title: "Un factor propio",
    note: "Toma su lugar en la matriz, la tabla y todas las explicaciones. Los textos se leen para él de inmediato; una encuesta o un CRM ya cargados hay que soltarlos de nuevo para que le den calificaciones o motivos.",
    definition: "Qué entiende la gente por él, en una oración",
    role: "Papel",
    roles: {
      differentiator: "diferenciador: distingue a los hospitales",
      experience: "experiencia: lo que la gente vive aquí",
      gate: "requisito: debe cumplirse antes de que sea posible elegir",
      signal: "señal: cómo supieron de nosotros",
    },
    group: "Grupo",
    groups: { quality: "calidad", convenience: "conveniencia", cost: "costo", relationship: "relación" },
    items: "Preguntas de encuesta y motivos del CRM que lo significan, uno por línea",
    phrases: "Palabras de los textos que lo mencionan, una por línea",
    add: "Agregarlo y leer los textos",
    cancel: "Cancelar",
    taken: "Ya hay un factor con este nombre.",
    remove: "Quitar este factor",
    removed: (label) =>
      `¿Quitar “${label}” de la página? Lo que los archivos dijeron de él queda en sus filas, y vuelve si lo agrega otra vez con el mismo nombre.`,
  },
};
