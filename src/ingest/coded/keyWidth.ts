/** As many characters as a key has. */
export const keyWidth = 32;
