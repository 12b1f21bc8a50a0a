/** A header as importers compare it: lower case, with everything but letters and digits folded to one blank. */
export function normalHeader(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
