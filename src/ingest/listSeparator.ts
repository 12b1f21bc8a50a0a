/** Stands between the entries of a list that travels as one text: a character no export holds by intent. */
export const listSeparator = "\u001f";
