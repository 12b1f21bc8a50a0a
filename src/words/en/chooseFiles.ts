import { formatCount } from "../format.ts";

/** Said where more files were chosen at once than are read at once. */
export const tooManyFiles = (count: number): string =>
  `${formatCount(count)} files are too many at once: drop up to 20.`;
