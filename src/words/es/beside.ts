import { formatCount, formatShare } from "../format.ts";
import type * as en from "../en/beside.ts";
import type { Twin } from "../twin.ts";

/** What a row of a report names: one, and several. */
const breakdowns: Readonly<Record<string, readonly [string, string]>> = {
  campaign: ["campaña", "campañas"],
  source: ["origen de visitas", "orígenes de visitas"],
  query: ["frase buscada", "frases buscadas"],
  page: ["página", "páginas"],
  country: ["país", "países"],
  device: ["dispositivo", "dispositivos"],
  appearance: ["aspecto en la búsqueda", "aspectos en la búsqueda"],
  post: ["tipo de publicación", "tipos de publicación"],
};

/** The words of voices, listings and activity. */
export const besideWords: Twin<typeof en.besideWords> = {
  waiting: "Contando…",
  notYet: "Esto se cuenta cuando se terminan de leer sus archivos.",
  nothing: "Ningún archivo de aquí contiene actividad ni interés de búsqueda de este período.",
  how: "¿Cómo lo sabemos?",
  carried: "quién lleva la conversación en reseñas y comunidades",
  voices: {
    title: "Cuentas",
    note: "quién escribe más sobre nosotros en público; las personas, sin su nombre",
    most: (shown, accounts) =>
      `${formatCount(shown)} de ${formatCount(accounts)} cuentas: las de más textos y las de más alcance. Quien escribió una vez y sin alcance conocido no aparece.`,
    onceEach: (accounts) =>
      accounts === 1
        ? "Aquí una cuenta escribió sobre nosotros, una vez."
        : `Ninguna cuenta destaca aquí: escribieron sobre nosotros ${formatCount(accounts)} cuentas, y ninguna más de una vez.`,
    people: (accounts) =>
      accounts === 1 ? "1 persona, sin su nombre" : `${formatCount(accounts)} personas juntas, sin sus nombres`,
    fileHeads: { accounts: "Cuentas", toned: "Textos con tono", tone: "Tono neto, puntos" },
    heads: { name: "Quién", texts: "Textos", reach: "Alcance", tone: "Tono neto" },
    unnamed: "sitio sin nombre",
    reviewer: (place) => `autor ${String(place)}`,
    empty: "Ningún texto público nos nombra.",
    meaning:
      "Cuentas según el número de sus textos sobre nosotros, en el período y la sede de la página. Los medios y los sitios sin firma aparecen por su nombre. El tono neto es la parte de textos positivos menos la de negativos; se omite por debajo de 30 textos. El alcance es lo que dice la exportación, sumado.",
    interval: "Sin intervalo: describe los textos que están aquí.",
  },
  owned: {
    title: "Propio y ganado",
    note: "cuánto de lo que se publica sobre nosotros es nuestro",
    heads: { part: "Quién", texts: "Publicaciones y textos", share: "Parte del total" },
    fileHeads: { side: "Lado", reach: "Alcance" },
    sides: { own: "nuestro", others: "de otros" },
    kinds: {
      page: (name) => `Nuestra página${name === null ? "" : `, ${name}`}`,
      outlet: (name) => `Nuestro medio${name === null ? "" : `, ${name}`}`,
      review: () => "Reseñas de otros",
      post: () => "Publicaciones de otros",
      comment: () => "Comentarios de otros",
    },
    said: (share, own, all) =>
      `El ${share} es nuestro: ${formatCount(own)} de ${formatCount(all)} publicaciones y textos.`,
    days: (from, to) =>
      `Se cuenta del ${from} al ${to}: los días que abarcan tanto el informe de nuestras páginas como los textos.`,
    none: "No se puede saber cuáles de estas publicaciones son nuestras: las exportaciones de reseñas y de escucha no dicen de quién es la cuenta. Lo llena un informe de su propia página con una fila por publicación y su día (Facebook Insights, con la columna Posted).",
    undated: (posts) =>
      `El informe de su página contiene ${formatCount(posts)} ${posts === 1 ? "publicación" : "publicaciones"} sin día, así que no se pueden poner junto a los textos. Lo llena una exportación con la columna Posted.`,
    narrowed: "Un informe de su página no conoce ni sedes ni temas, así que este filtro lo deja fuera.",
    apart: "El informe de su página y los textos no tienen días en común con estos filtros.",
    empty: "Aquí no se publica nada sobre nosotros.",
    noShare: "–",
    meaning:
      "Nuestro: publicaciones en los informes de nuestras páginas y textos en un sitio que lleva uno de los nombres de nuestro hospital. Ganado: toda otra reseña, publicación o comentario sobre nosotros. Una publicación nuestra que también encontró una exportación de escucha cuenta de ambos lados, porque esa exportación no dice de quién es.",
    interval: "Conteos exactos de lo que está aquí, así que sin intervalo.",
  },
  listings: {
    none: "Aquí no hay fichas de directorios. Las llena una revisión propia con una fila por dato; una exportación de Google Business Profile dice cuánto está completo.",
    sample: "Cómo se ve ese archivo",
    title: "Fichas",
    note: "lo que los directorios dicen de nuestras sedes",
    fileHeads: {
      fields: "Campos",
      filled: "Completos",
      filledShare: "Completos, %",
      compared: "Comparados",
      matching: "Correctos",
      matchingShare: "Correctos, %",
    },
    heads: { site: "Directorio", places: "Sedes", filled: "Completo", matching: "Correcto" },
    empty: "Todavía ningún directorio.",
    noShare: "sin comparar",
    share: (part, whole) =>
      whole === 0 ? "sin comparar" : `${formatShare(part / whole)} (${formatCount(part)} de ${formatCount(whole)})`,
    said: (matching, compared, share) =>
      `El ${share} de los datos comparados está bien: ${formatCount(matching)} de ${formatCount(compared)}.`,
    mostWrong: (fields) => ` Lo que más falla: ${fields}.`,
    notCompared:
      "Cuánto está completo. Nada aquí dice cómo debería ser: lo dice una revisión de fichas (directory, place, field, listed, truth).",
    meaning:
      "Completo: campos con algún dato ÷ campos del archivo del directorio. Correcto: campos que coinciden con lo que deberían decir ÷ campos comparados; mayúsculas, acentos y puntuación no cuentan. Solo una revisión de fichas (directory, place, field, listed, truth) dice cómo debería ser. Las fichas no siguen ningún filtro.",
    interval: "Conteos exactos, así que sin intervalo.",
  },
  "listing-fields": {
    title: "Fichas por campo",
    note: "en todos los directorios juntos",
    heads: { field: "Campo", wrong: "Incorrectos" },
    fieldNames: {
      name: "nombre",
      address: "dirección",
      city: "ciudad",
      "postal code": "código postal",
      phone: "teléfono",
      website: "sitio web",
      category: "categoría",
      hours: "horario",
    },
    empty: "Todavía ningún campo.",
    meaning:
      "Los mismos conteos, campo por campo, en todos los directorios. Incorrectos: campos comparados menos los que coinciden.",
    interval: "Conteos exactos, así que sin intervalo.",
  },
  "wrong-listings": {
    title: "Datos por corregir",
    note: "como lo tiene el directorio y como debería ser",
    heads: { site: "Directorio", place: "Sede", field: "Campo", listed: "Dice", truth: "Debería decir" },
    missing: "sin dato",
    search: "Buscar",
    found: (count, of) =>
      count === of ? `${formatCount(of)} por corregir` : `${formatCount(count)} de ${formatCount(of)} por corregir`,
    most: (shown) =>
      `Se muestran los primeros ${formatCount(shown)}: la búsqueda los reduce, el archivo los contiene todos.`,
    empty: "Ningún dato es así.",
    allRight: "Todo dato comparado dice lo que debería.",
    meaning: "Datos cuyo valor en el directorio no es el que la revisión de fichas dice que debería ser.",
    interval: "Una lista, así que sin intervalo.",
  },
  interest: {
    title: "Interés de búsqueda",
    note: "0–100 dentro de su archivo; los archivos de términos distintos no se pueden comparar entre sí",
    fileHeads: { from: "Primer día", to: "Último día" },
    heads: { term: "Término", days: "Días", mean: "Promedio", last: "Último" },
    empty: "Ningún interés de búsqueda en este período.",
    meaning:
      "Con qué frecuencia se buscó un término, en la escala de Google Trends: 100 es el día, la semana o el mes más activo de todos los términos del archivo. El promedio es sobre todos ellos; menos de 1 cuenta como un medio.",
    interval: "Google toma una muestra y no da intervalo.",
  },
  activity: {
    title: "Actividad",
    note: "lo que se gastó y lo que resultó; los mismos clics desglosados de dos formas nunca se suman",
    heads: {
      platform: "Plataforma",
      by: "Por",
      month: "Mes",
      days: "Días",
      spend: "Gasto",
      impressions: "Impresiones",
      clicks: "Clics",
      visits: "Visitas",
      reach: "Alcance",
      engagements: "Interacciones",
    },
    fileHeads: {
      names: "Cuántos de estos",
      from: "Primer día",
      to: "Último día",
      currency: "Moneda",
      overlapping: "Filas sin sumar: días en parte de un informe posterior",
      beyond: "Filas sin sumar: fuera del período",
    },
    kindOf: (breakdown) => breakdowns[breakdown]?.[0] ?? breakdown,
    all: "todos",
    byDay: "por día",
    by: (breakdown, names) => {
      const [one, several] = breakdowns[breakdown] ?? [breakdown, breakdown];
      return `${formatCount(names)} ${names === 1 ? one : several}`;
    },
    undated: "el archivo no lo dice",
    noDays: "ninguno en este período",
    notAdded: (platform, overlapping, beyond) => {
      const reasons = [
        ...(overlapping > 0
          ? [
              `${formatCount(overlapping)} ${overlapping === 1 ? "fila coincide" : "filas coinciden"} en parte con los días de un informe posterior y contarían algunos dos veces: lo resuelve un informe por mes o por día`,
            ]
          : []),
        ...(beyond > 0
          ? [
              `${formatCount(beyond)} ${beyond === 1 ? "fila pasa" : "filas pasan"} del período, o no ${beyond === 1 ? "dice" : "dicen"} sus días: un período más amplio, o todas las fechas, ${beyond === 1 ? "la cuenta" : "las cuenta"}`,
            ]
          : []),
      ];
      return `${platform}, sin sumar: ${reasons.join("; ")}.`;
    },
    empty: "Ningún informe de actividad en este período.",
    meaning:
      "Sumas de los informes, plataforma por plataforma. De los filtros de la página solo se aplica el período: los informes no saben de sede ni de servicio. Un informe que cae dentro de los días de otro de la misma campaña es parte de él y no se cuenta de nuevo; si los días de dos coinciden en parte, cuenta el posterior; uno que abarca varios meses cuenta solo en el total de días. El alcance suma a personas que fueron alcanzadas dos veces. El gasto en otras monedas va aparte.",
    interval: "Las plataformas cuentan todo lo que muestran, así que sin intervalo. No dice qué produjo la actividad.",
  },
};
