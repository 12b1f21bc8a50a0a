/**
 * Percentages shown together as whole numbers whose sum is the rounded sum of the exact ones, by largest remainder
 * (Hamilton's rule; ties to the earlier); null cells stay null.
 */
export function largestRemainder(percentages: readonly (number | null)[]): readonly (number | null)[] {
  const known = percentages.flatMap((exact, place) => (exact === null ? [] : [{ exact, place }]));
  const floors = known.map(({ exact, place }) => {
    const whole = Math.floor(exact + 1e-9);
    return { place, whole, remainder: exact - whole };
  });
  const total = Math.round(known.reduce((sum, { exact }) => sum + exact, 0));
  const missing = total - floors.reduce((sum, { whole }) => sum + whole, 0);
  const byRemainder = [...floors].sort((a, b) => b.remainder - a.remainder || a.place - b.place);
  const raised = new Set(byRemainder.slice(0, missing).map(({ place }) => place));
  const rounded: (number | null)[] = percentages.map(() => null);
  floors.forEach(({ place, whole }) => (rounded[place] = whole + (raised.has(place) ? 1 : 0)));
  return rounded;
}
