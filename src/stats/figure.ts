/** A 95 % interval; a side is null when it cannot be estimated. */
export type Interval = { readonly lower: number | null; readonly upper: number | null };

/** An estimate with its 95 % interval, its base (respondents or rows), Kish's effective base and its standard error. */
export type Estimate = Interval & {
  readonly value: number | null;
  readonly n: number;
  readonly nEffective: number;
  readonly standardError: number | null;
};

/** A difference A − B with its 95 % interval and its two-sided unadjusted test; `p` is null when there is nothing to test. */
export type Difference = Interval & {
  readonly value: number | null;
  readonly standardError: number | null;
  readonly z: number | null;
  readonly p: number | null;
};
