/** The number itself when finite, else null: the one gate that keeps NaN and infinities out of every figure. */
export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
