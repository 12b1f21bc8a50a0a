/** The median of values given with how often each occurs, the mean of the middle two where they differ; null for none. */
export function medianOfCounts(counts: readonly { readonly value: number; readonly count: number }[]): number | null {
  const sorted = counts.filter(({ count }) => count > 0).sort((a, b) => a.value - b.value);
  const n = sorted.reduce((sum, { count }) => sum + count, 0);
  if (n === 0) return null;
  const at = (place: number): number => {
    let seen = 0;
    for (const { value, count } of sorted) {
      seen += count;
      if (place < seen) return value;
    }
    return sorted.at(-1)?.value ?? 0;
  };
  return (at(Math.floor((n - 1) / 2)) + at(Math.floor(n / 2))) / 2;
}
