/** From where on a file is long, and in what portions it is read: the page's own, or a test's, so small that any file goes the long way. */
export type Scale = {
  /** With fewer rows, working every distinct cell out once gains less than planning it costs. */
  readonly leastRows: number;
  /** With fewer rows for each distinct cell a column has no list of them. */
  readonly rowsPerCell: number;
  /** Of a column with more distinct cells than these the cells themselves are kept. */
  readonly mostCells: number;
  /** Bytes of the file that are read at a time. */
  readonly pieceBytes: number;
  /** Rows that flow into the engine at a time: a third of those that it keeps together. More would hold the page up while they are written. */
  readonly flowRows: number;
};

/** From so many bytes on a page has a file read by a worker that keeps what it reads, and looks ahead whether it is there already or cannot fit. */
export const longFile = 1 << 22;

/** The scale of a page. */
export const pageScale: Scale = {
  leastRows: 100_000,
  rowsPerCell: 20,
  mostCells: 20_000,
  pieceBytes: 1 << 20,
  flowRows: 40_960,
};
