/** One hospital's stars: number, mean and sample variance (divisor n − 1; any value when n is 1). */
export type HospitalStars = { readonly n: number; readonly mean: number; readonly variance: number };

/** Stars shrunk towards the market, in the order given: the prior and every hospital's posterior mean and error. */
export type BayesianAverage = {
  readonly within: number | null;
  readonly between: number | null;
  readonly priorStrength: number | null;
  readonly priorMean: number;
  readonly posterior: readonly { readonly mean: number; readonly standardError: number | null }[];
};

/** The posterior mean (C·m + n·x̄)/(C + n) under a fixed prior of strength C reviews at mean m. */
export function fixedPriorMean(n: number, mean: number, priorMean: number, strength = 10): number {
  return (strength * priorMean + n * mean) / (strength + n);
}

/** Its standard error √(s²/(C + n)): what C = s²/τ² makes of √(1/(n/s² + 1/τ²)). */
export const fixedPriorError = (n: number, within: number, strength = 10): number => Math.sqrt(within / (strength + n));

/** The pooled variance of stars within hospitals; null when no hospital has two reviews. */
export function withinVariance(hospitals: readonly HospitalStars[]): number | null {
  const freedom = hospitals.reduce((sum, { n }) => sum + Math.max(0, n - 1), 0);
  if (freedom === 0) return null;
  return hospitals.reduce((sum, { n, variance }) => sum + (n > 1 ? (n - 1) * variance : 0), 0) / freedom;
}

/**
 * Empirical Bayes averages: pooled within-variance s², DerSimonian–Laird τ², C = s²/τ²; with τ² = 0 everyone gets the
 * pooled mean. Null when nothing varies within hospitals (DerSimonian & Laird 1986; Efron & Morris 1977).
 */
export function bayesianAverage(hospitals: readonly HospitalStars[]): BayesianAverage | null {
  const rated = hospitals.filter(({ n }) => n > 0);
  const within = withinVariance(rated);
  if (within === null || !(within > 0)) return null;

  const weights = rated.map(({ n }) => n / within);
  const total = weights.reduce((sum, w) => sum + w, 0);
  const pooled = weightedAverage(rated, weights);
  const q = rated.reduce((sum, { mean }, i) => sum + (weights[i] ?? 0) * (mean - pooled) ** 2, 0);
  const scale = total - weights.reduce((sum, w) => sum + w * w, 0) / total;
  const between = scale > 0 ? Math.max(0, (q - (rated.length - 1)) / scale) : 0;
  if (between === 0) {
    const posterior = hospitals.map(() => ({ mean: pooled, standardError: Math.sqrt(1 / total) }));
    return { within, between, priorStrength: null, priorMean: pooled, posterior };
  }
  const priorMean = weightedAverage(
    rated,
    rated.map(({ n }) => 1 / (within / n + between)),
  );
  const priorStrength = within / between;
  const posterior = hospitals.map(({ n, mean }) => ({
    mean: fixedPriorMean(n, n > 0 ? mean : priorMean, priorMean, priorStrength),
    standardError: Math.sqrt(1 / (n / within + 1 / between)),
  }));
  return { within, between, priorStrength, priorMean, posterior };
}

/** The same for a market: with fewer than five hospitals a fixed prior of 10 reviews at a declared mean is used. */
export function marketAverage(hospitals: readonly HospitalStars[], declaredMean: number): BayesianAverage | null {
  if (hospitals.length >= 5) return bayesianAverage(hospitals);
  const posterior = hospitals.map(({ n, mean }) => ({
    mean: fixedPriorMean(n, n > 0 ? mean : declaredMean, declaredMean),
    standardError: null,
  }));
  return { within: null, between: null, priorStrength: 10, priorMean: declaredMean, posterior };
}

function weightedAverage(hospitals: readonly HospitalStars[], weights: readonly number[]): number {
  const total = weights.reduce((sum, w) => sum + w, 0);
  return hospitals.reduce((sum, { mean }, i) => sum + (weights[i] ?? 0) * mean, 0) / total;
}
