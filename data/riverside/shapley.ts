/** A weighted correlation matrix, outcome first. Rows are answers of one person, outcome first. */
export function correlations(rows: readonly (readonly number[])[], weights: readonly number[]): number[][] {
  const p = rows[0]?.length ?? 0;
  const total = weights.reduce((sum, w) => sum + w, 0);
  const mean = Array.from(
    { length: p },
    (_, j) => rows.reduce((sum, row, i) => sum + (weights[i] ?? 0) * (row[j] ?? 0), 0) / total,
  );
  const cov = Array.from({ length: p }, () => Array.from({ length: p }, () => 0));
  rows.forEach((row, i) => {
    for (let a = 0; a < p; a++) {
      const left = ((row[a] ?? 0) - (mean[a] ?? 0)) * (weights[i] ?? 0);
      const line = cov[a];
      if (line) for (let b = 0; b <= a; b++) line[b] = (line[b] ?? 0) + left * ((row[b] ?? 0) - (mean[b] ?? 0));
    }
  });
  const at = (a: number, b: number): number => cov[Math.max(a, b)]?.[Math.min(a, b)] ?? 0;
  return cov.map((_, a) => cov.map((__, b) => at(a, b) / Math.sqrt(at(a, a) * at(b, b))));
}

/** R² of every subset of drivers (bit j = driver j), then each driver's Shapley part of the whole. */
export function shapley(r: readonly (readonly number[])[]): { readonly r2: number; readonly parts: readonly number[] } {
  const p = r.length - 1;
  const explained = Array.from({ length: 1 << p }, (_, subset) => subsetR2(r, subset, p));
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  const size = (subset: number): number => subset.toString(2).replaceAll("0", "").length;
  const parts = Array.from({ length: p }, (_, j) => {
    let part = 0;
    for (let subset = 0; subset < 1 << p; subset++) {
      if (subset & (1 << j)) continue;
      const k = subset === 0 ? 0 : size(subset);
      const weight = (factorial(k) * factorial(p - k - 1)) / factorial(p);
      part += weight * ((explained[subset | (1 << j)] ?? 0) - (explained[subset] ?? 0));
    }
    return part;
  });
  return { r2: explained.at(-1) ?? 0, parts };
}

function subsetR2(r: readonly (readonly number[])[], subset: number, p: number): number {
  const chosen = Array.from({ length: p }, (_, j) => j + 1).filter((j) => subset & (1 << (j - 1)));
  // Gaussian elimination of the drivers' block, with the outcome's correlations as right-hand side.
  const m = chosen.map((a) => [...chosen.map((b) => r[a]?.[b] ?? 0), r[0]?.[a] ?? 0]);
  let r2 = 0;
  m.forEach((row, k) => {
    const pivot = row[k] ?? 1;
    const right = row[chosen.length] ?? 0;
    r2 += (right * right) / pivot;
    for (const below of m.slice(k + 1)) {
      const ratio = (below[k] ?? 0) / pivot;
      for (let c = k; c <= chosen.length; c++) below[c] = (below[c] ?? 0) - ratio * (row[c] ?? 0);
    }
  });
  return r2;
}
