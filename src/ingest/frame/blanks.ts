/** What is no part of a value at its ends: tab, line ends, space, no-break space. */
export const blanks = "\t\n\r \u00a0";
