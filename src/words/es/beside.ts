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
  nothing: "Ningún archivo de aquí contiene textos públicos, fichas de directorios ni actividad.",
  how: "¿Cómo lo sabemos?",
  voices: {
    title: "Voces",
    note: "quién escribe más sobre nosotros en público; las personas, sin su nombre",
    people: (accounts) =>
      accounts === 1 ? "1 persona, sin su nombre" : `${formatCount(accounts)} personas juntas, sin sus nombres`,
    fileHeads: { accounts: "Cuentas", toned: "Textos con tono", tone: "Tono neto, puntos" },
    heads: { name: "Quién", texts: "Textos", reach: "Alcance", tone: "Tono neto" },
    unnamed: "sitio sin nombre",
    reviewer: (place) => `autor ${String(place)}`,
    empty: "Ningún texto público nos nombra.",
    meaning:
      "Cuentas según el número de sus textos sobre nosotros. Los medios y los sitios sin firma aparecen por su nombre. El tono neto es la parte de textos positivos menos la de negativos; se omite por debajo de 30 textos. El alcance es lo que dice la exportación, sumado.",
    interval: "Sin intervalo: describe los textos que están aquí.",
  },
  listings: {
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
    share: (part, whole) =>
      whole === 0 ? "sin comparar" : `${formatShare(part / whole)} (${formatCount(part)} de ${formatCount(whole)})`,
    meaning:
      "Completo: campos con algún dato ÷ campos del archivo del directorio. Correcto: campos que coinciden con lo que deberían decir ÷ campos comparados; mayúsculas, acentos y puntuación no cuentan. Solo una revisión de fichas (directory, place, field, listed, truth) dice cómo debería ser.",
    interval: "Conteos exactos, así que sin intervalo.",
  },
  interest: {
    title: "Interés de búsqueda",
    note: "0–100 dentro de su archivo; los archivos de términos distintos no se pueden comparar entre sí",
    fileHeads: { from: "Primer día", to: "Último día" },
    heads: { term: "Término", days: "Días", mean: "Promedio", last: "Último" },
    empty: "Todavía ningún archivo de interés de búsqueda.",
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
    fileHeads: { names: "Cuántos de estos", from: "Primer día", to: "Último día", currency: "Moneda" },
    kindOf: (breakdown) => breakdowns[breakdown]?.[0] ?? breakdown,
    all: "todos",
    byDay: "por día",
    by: (breakdown, names) => {
      const [one, several] = breakdowns[breakdown] ?? [breakdown, breakdown];
      return `${formatCount(names)} ${names === 1 ? one : several}`;
    },
    undated: "el archivo no lo dice",
    empty: "Todavía ningún informe de actividad.",
    meaning:
      "Sumas de los informes, plataforma por plataforma. Un informe que cae dentro de los días de otro de la misma campaña es parte de él y no se cuenta de nuevo; uno que abarca varios meses cuenta solo en el total de días. El alcance suma a personas que fueron alcanzadas dos veces. El gasto en otras monedas va aparte.",
    interval: "Las plataformas cuentan todo lo que muestran, así que sin intervalo. No dice qué produjo la actividad.",
  },
};
