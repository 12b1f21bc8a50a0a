import { formatCount } from "../format.ts";
import type * as en from "../en/chooseFiles.ts";

/** Said where more files were chosen at once than are read at once. */
export const tooManyFiles: typeof en.tooManyFiles = (count) =>
  `${formatCount(count)} archivos son demasiados a la vez: suelte hasta 20.`;
