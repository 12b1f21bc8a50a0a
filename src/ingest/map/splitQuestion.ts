import type { FrameColumn } from "../framed.ts";

/** A survey column's question and the item or answer it stands for, null when the column holds the whole answer. */
export type AskedQuestion = { readonly stem: string; readonly choice: string | null };

/** The question of a column, parted where its format parts it: by a second header row, or at the last spaced dash. */
export function splitQuestion({ header, question, choice }: FrameColumn): AskedQuestion {
  if (choice !== null) return { stem: question ?? header, choice };
  const text = question === null || question === "" ? header : question;
  const bracketed = /^(.*\S)\s*\[([^\]]+)\]$/.exec(text);
  if (bracketed?.[1] !== undefined && bracketed[2] !== undefined) return { stem: bracketed[1], choice: bracketed[2] };
  const boxed = /^(.*\S)\s*\(choice=(.+)\)$/.exec(text);
  if (boxed?.[1] !== undefined && boxed[2] !== undefined) return { stem: boxed[1], choice: boxed[2] };
  const spaced = text.lastIndexOf(" - ");
  if (spaced > 0) return { stem: text.slice(0, spaced).trim(), choice: text.slice(spaced + 3).trim() };
  const close = /^(.*[?.:])\s*-\s*(\S.*)$/.exec(text);
  return close?.[1] !== undefined && close[2] !== undefined
    ? { stem: close[1], choice: close[2] }
    : { stem: text, choice: null };
}
