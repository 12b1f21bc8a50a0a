/** About how wide a line of Inter is, in pixels; drawings cannot measure. Bold runs wider. */
export function textWidth(text: string, size: number, bold = false): number {
  let units = 0;
  for (const letter of text)
    units += narrow.test(letter) ? 0.29 : wide.test(letter) ? 0.78 : /[A-Z]/.test(letter) ? 0.66 : 0.555;
  return units * size * (bold ? 1.06 : 1);
}

/** Whether a line of letters of some size keeps within so many pixels. */
export const fits = (text: string, width: number, size: number): boolean => textWidth(text, size) <= width;

const narrow = /[iIljtf.,:;'’|! ()]/;
const wide = /[mwMW%@]/;

/** A name cut to so many letters, the last an ellipsis. */
export const shorten = (text: string, letters: number): string =>
  text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;

/** A sentence in lines no wider than so many pixels. */
export function wrapWords(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
