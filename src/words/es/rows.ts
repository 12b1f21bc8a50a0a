import { smallestShownBase } from "../../stats/gates.ts";
import { formatCount } from "../format.ts";
import type * as en from "../en/rows.ts";
import type { Twin } from "../twin.ts";
import { rowsOf } from "./rowCount.ts";

/** The words of the rows that can be looked into. */
export const rowWords: Twin<typeof en.rowWords> = {
  title: "Las filas detrás de las cifras",
  note: "con los filtros de la página; solo en esta pantalla",
  lists: {
    texts: "Reseñas y publicaciones",
    comments: "Comentarios de encuestas",
    crm: "Registros del CRM",
    survey: "Respuestas de encuestas",
  },
  guarded: {
    text: "Son filas de personas, una por persona. Las columnas identificadoras se eliminaron y los textos se enmascararon antes de que las filas llegaran aquí, pero quien conoce a una persona todavía podría reconocerla. Se quedan en esta pantalla: no se pueden copiar ni guardar.",
    show: "Mostrar estas filas",
  },
  search: "Buscar en las palabras",
  finding: "Buscando…",
  found: rowsOf,
  none: "Ninguna fila responde a este filtro y estas palabras.",
  notYet: "Todavía no se ha leído ningún archivo de este tipo.",
  withheld:
    "Menos de 11 personas escribieron un comentario con estos filtros: no se muestra ninguno. Ayudaría un período más largo o menos filtros.",
  kept: (count) =>
    `${count < smallestShownBase ? "Menos de 11" : formatCount(count)} registros cuentan en las cifras y no se muestran aquí: rechazaron el contacto, o su archivo no tiene una columna que lo diga.`,
  part: (first, last) => `Filas ${formatCount(first)}–${formatCount(last)}`,
  earlier: "Parte anterior",
  later: "Parte siguiente",
  columns: "Columnas",
  row: (place) => `Fila ${formatCount(place)}`,
  heads: {
    posted_on: "Fecha",
    responded_on: "Fecha",
    created_on: "Llegó",
    decided_on: "Decidido",
    replied_on: "Respondido",
    brand: "Hospital",
    site: "Sitio",
    stars: "Estrellas",
    tone: "Tono",
    text: "Texto",
    drivers: "Factores",
    reasons: "Motivos",
    location: "Sede",
    service_line: "Línea de servicio",
    recommend: "Recomendaría, 0–10",
    overall: "En general, 0–100",
    prefer: "Nos prefiere",
    weight: "Peso",
    wave: "Ola",
    state: "Resultado",
    source: "Cómo llegó",
    campaign: "Campaña",
    patient_type: "Paciente",
    age_band: "Edad",
    gender: "Género",
    payer: "Seguro",
    zip3: "Zona (ZIP3)",
  },
  tones: { "1": "a favor", "0": "ni uno ni otro", "-1": "en contra" },
  prefers: { "1": "sí", "0": "no" },
  states: { selected: "nos eligió", lost: "se fue a otro", open: "abierto" },
};
