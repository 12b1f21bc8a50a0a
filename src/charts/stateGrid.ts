/** Rows of a map of equal tiles, one a state or district, roughly where it lies. A dot is an empty place. */
const map = `
AK .. .. .. .. .. .. .. .. .. ME
.. .. .. .. .. .. .. .. .. VT NH
WA ID MT ND MN IL WI MI NY RI MA
OR NV WY SD IA IN OH PA NJ CT ..
CA UT CO NE MO KY WV VA MD DE ..
.. AZ NM KS AR TN NC SC DC .. ..
.. .. .. OK LA MS AL GA .. .. ..
HI .. .. TX .. .. .. .. FL PR ..
`;

/** Column and row of every state's tile, by its two-letter code. */
export const stateGrid: ReadonlyMap<string, { readonly column: number; readonly row: number }> = new Map(
  map
    .trim()
    .split("\n")
    .flatMap((line, row) =>
      line.split(" ").flatMap((state, column) => (state === ".." ? [] : [[state, { column, row }] as const])),
    ),
);

/** Columns and rows of the whole map. */
export const gridSize = { columns: 11, rows: 8 } as const;
