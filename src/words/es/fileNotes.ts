import { formatCount } from "../format.ts";
import type * as en from "../en/fileNotes.ts";
import type { Twin } from "../twin.ts";

const types = { number: "números", date: "fechas", words: "palabras", empty: "nada" } as const;

const list = (names: readonly string[]): string =>
  names.length > 8 ? `${names.slice(0, 8).join(", ")} y ${formatCount(names.length - 8)} más` : names.join(", ");

const rows = (count: number, of: number): string => `${formatCount(count)} de ${formatCount(of)} filas revisadas`;

/** The words about what a spreadsheet damaged in a file, and what an export does otherwise than the last of its kind. */
export const fileNoteWords: Twin<typeof en.fileNoteWords> = {
  damagedTitle: "Qué le hizo Excel a este archivo",
  damaged: {
    "rounded-number": (header, count, of) =>
      `${header}: números largos quedaron redondeados (como 2.98E+13) en ${rows(count, of)}. Ya no distinguen registros, así que no unen nada. Expórtelo de nuevo sin abrirlo en Excel.`,
    "date-for-range": (header, count, of) =>
      `${header}: rangos se volvieron fechas (“6-25” dice “25-Jun”) en ${rows(count, of)}. Se toman como están.`,
    "lost-zeros": (header, count, of) => `${header}: se perdieron ceros iniciales en ${rows(count, of)}. Se reponen.`,
  },
  driftTitle: (since) => `Qué cambió desde ${since}`,
  same: (since) => `Las mismas columnas y códigos que ${since}.`,
  added: (headers) => `Nuevas: ${list(headers)}.`,
  removed: (headers) => `Ya no están: ${list(headers)}.`,
  renamed: (from, to) => `“${from}” parece ser ahora “${to}”.`,
  reordered: "Las columnas están en otro orden; se conocen por su nombre.",
  newCodes: (header, codes) => `${header}: códigos nuevos ${list(codes)}.`,
  type: (header, from, to) => `${header}: ${types[to]} donde había ${types[from]}.`,
  rowCount: (from, to) =>
    `${formatCount(to)} filas, la última vez ${formatCount(from)}: revise el rango de fechas de la exportación.`,
  emptied: (header) => `${header}: casi vacía, y no lo estaba.`,
  constant: (header) => `${header}: un mismo valor en todas las filas, y no era así.`,
  repeated: (percent) => `${formatCount(percent)}% de las filas revisadas están dos veces o más.`,
};
