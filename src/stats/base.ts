/** Additive sums of a base: rows, Σw and Σw². */
export type BaseSums = { readonly n: number; readonly w: number; readonly ww: number };

/** Kish's effective number of respondents (Σw)²/Σw², 0 on an empty or weightless base (Kish 1965). */
export function effectiveN({ w, ww }: BaseSums): number {
  return ww > 0 ? (w * w) / ww : 0;
}

/** Kish's design effect n / n_eff, null on an empty or weightless base. */
export function designEffect(base: BaseSums): number | null {
  const nEffective = effectiveN(base);
  return nEffective > 0 ? base.n / nEffective : null;
}

/** Whether a weight may enter a weighted result: finite and not negative (zero is legal). */
export function isLegalWeight(weight: number | null | undefined): weight is number {
  return typeof weight === "number" && Number.isFinite(weight) && weight >= 0;
}
