/** Encodings that bytes alone cannot prove: one of them is read only when the user says so. */
export const askedEncodings = [
  "big5",
  "gb18030",
  "shift_jis",
  "euc-kr",
  "windows-1250",
  "windows-1251",
  "iso-8859-7",
  "windows-1252",
] as const;
