import { formatCount } from "../format.ts";

/** `1 fila`, `2,310 filas`. */
export const rowsOf = (count: number): string => `${formatCount(count)} ${count === 1 ? "fila" : "filas"}`;
