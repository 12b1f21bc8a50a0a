/** Texts of one width, one after another; `present` has a bit for each row that has one, or is null where all have. */
export type EvenTexts = { readonly width: number; readonly bytes: Uint8Array; readonly present: Uint8Array | null };

/** Some rows by column, none of them with a cell as it was written: numbers, and texts of one width such as keyed hashes. */
export type RowPiece = Readonly<Record<string, Uint8Array | Uint16Array | Int32Array | EvenTexts>>;

/** Rows that flow into a temporary table, which a statement before has made, piece by piece. */
export type Inflow = { readonly table: string; readonly pieces: () => AsyncIterable<RowPiece> };
