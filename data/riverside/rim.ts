/** One margin: the category of each respondent and the share each category should have. */
export type Margin = { readonly of: readonly string[]; readonly target: Readonly<Record<string, number>> };

/** Rim weights with mean 1: the margins are fitted one after another. Somebody without a category keeps the weight in that step. */
export function rimWeights(count: number, margins: readonly Margin[]): readonly number[] {
  let weights = Array.from({ length: count }, () => 1);
  for (let round = 0; round < 40; round++) {
    for (const { of, target } of margins) {
      const sums: Record<string, number> = {};
      let placed = 0;
      weights.forEach((w, i) => {
        const key = of[i] ?? "";
        if (!(key in target)) return;
        sums[key] = (sums[key] ?? 0) + w;
        placed += w;
      });
      weights = weights.map((w, i) => {
        const key = of[i] ?? "";
        return key in target ? (w * (target[key] ?? 0) * placed) / (sums[key] ?? 1) : w;
      });
    }
  }
  const mean = weights.reduce((sum, w) => sum + w, 0) / count;
  return weights.map((w) => w / mean);
}
