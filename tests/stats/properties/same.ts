import { expect } from "vitest";

const flat = (value: unknown): readonly unknown[] =>
  ArrayBuffer.isView(value)
    ? Array.from(value as Float64Array) // the only view that statistics return
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(flat)
      : [value];

/** Asserts that two results agree in every number to a part in 1/`tolerance`, and in everything else exactly. */
export function expectSame(got: unknown, expected: unknown, tolerance = 1e-8): void {
  const [a, b] = [flat(got), flat(expected)];
  expect(a.length).toBe(b.length);
  a.forEach((value, i) => {
    const other = b[i];
    if (typeof value !== "number" || typeof other !== "number") expect(value).toEqual(other);
    else expect(Math.abs(value - other)).toBeLessThanOrEqual(tolerance * (1 + Math.abs(other)));
  });
}

/** Asserts that a result holds no NaN or infinity anywhere. */
export function expectNumbers(result: unknown): void {
  for (const value of flat(result))
    if (typeof value === "number") expect(Number.isFinite(value), JSON.stringify(result)).toBe(true);
}
