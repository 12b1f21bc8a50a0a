/** How many files one drop may bring. */
export const maximumFiles = 20;

/** Whether a drag carries files, as opposed to text or a link. */
export const carriesFiles = (transfer: Pick<DataTransfer, "types"> | null): boolean =>
  transfer !== null && [...transfer.types].includes("Files");
