import type { Importance } from "./lmg.ts";
import { symmetricEigen } from "./eigen.ts";
import type { SquareMatrix } from "./matrix.ts";
import { entry, isFiniteMatrix, submatrix } from "./matrix.ts";

/** Λ = R_xx^½ and its inverse, of a driver correlation matrix. */
export type Orthogonalisation = { readonly root: SquareMatrix; readonly inverseRoot: SquareMatrix };

/** Symmetric square root of a correlation matrix and its inverse; null when an eigenvalue is not clearly positive. */
export function orthogonalise(drivers: SquareMatrix): Orthogonalisation | null {
  if (!isFiniteMatrix(drivers)) return null;
  const { values, vectors } = symmetricEigen(drivers);
  if (values.some((value) => !(value > 1e-10))) return null;
  const power = (exponent: number): SquareMatrix => {
    const { size } = drivers;
    const result = new Float64Array(size * size);
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j < size; j += 1) {
        let sum = 0;
        values.forEach((value, k) => (sum += entry(vectors, i, k) * entry(vectors, j, k) * value ** exponent));
        result[i * size + j] = sum;
      }
    }
    return { size, values: result };
  };
  return { root: power(0.5), inverseRoot: power(-0.5) };
}

/** Johnson's relative weights (Johnson 2000), the cross-check of LMG, from a correlation matrix whose row 0 is the outcome; null when singular. */
export function relativeWeights(correlation: SquareMatrix): Importance | null {
  const columns = Array.from({ length: correlation.size - 1 }, (_, i) => i + 1);
  const orthogonal = orthogonalise(submatrix(correlation, columns));
  if (orthogonal === null || !isFiniteMatrix(correlation)) return null;
  const beta = columns.map((_, i) =>
    columns.reduce((sum, column, j) => sum + entry(orthogonal.inverseRoot, i, j) * entry(correlation, 0, column), 0),
  );
  return spread(orthogonal.root, beta);
}

/** The weights Λ∘² β∘², their sum R² and their shares in percent. */
export function spread(root: SquareMatrix, beta: readonly number[]): Importance {
  const parts = beta.map((_, i) => beta.reduce((sum, b, j) => sum + (entry(root, i, j) * b) ** 2, 0));
  const rSquared = parts.reduce((sum, part) => sum + part, 0);
  return { rSquared, parts, shares: rSquared > 1e-12 ? parts.map((part) => (100 * part) / rSquared) : null };
}
