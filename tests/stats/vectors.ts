import { readFileSync } from "node:fs";
import { expect } from "vitest";

type Tolerance = { readonly abs: number; readonly rel: number };
type Case = {
  readonly name: string;
  readonly input: unknown;
  readonly expected: unknown;
  readonly tolerance?: Tolerance;
};

const folder = new URL("../fixtures/vectors/", import.meta.url);

/** What a vector file asks and answers, in the shapes its test declares. */
type Vector<Input, Expected> = { readonly input: Input; readonly expected: Expected; readonly tolerance: Tolerance };

/** One case of a vector file. */
export function vector<Input, Expected>(file: string, name: string): Vector<Input, Expected> {
  // The shape of a fixture is what the test that reads it says it is.
  const parsed = JSON.parse(readFileSync(new URL(`${file}.json`, folder), "utf8")) as {
    readonly tolerance: Tolerance;
    readonly cases: readonly Case[];
  };
  const found = parsed.cases.find((candidate) => candidate.name === name);
  if (found === undefined) throw new RangeError(`No case “${name}” in ${file}.`);
  return {
    // As above: declared by the test.
    input: found.input as Input,
    expected: found.expected as Expected,
    tolerance: found.tolerance ?? parsed.tolerance,
  };
}

/** The names of the cases of a vector file. */
export function caseNames(file: string): readonly string[] {
  // As above: every vector file has cases with names.
  const parsed = JSON.parse(readFileSync(new URL(`${file}.json`, folder), "utf8")) as {
    readonly cases: readonly Case[];
  };
  return parsed.cases.map(({ name }) => name);
}

/** The known answers of a data set, in the shape its test declares. */
type Truth<Expected> = { readonly expected: Expected };

/** A fixture of tests/fixtures/truth, parsed. */
export function truth<Expected>(path: string): Truth<Expected> {
  // The shape of a fixture is what the test that reads it says it is.
  const expected = JSON.parse(readFileSync(new URL(`../fixtures/truth/${path}`, import.meta.url), "utf8")) as Expected;
  return { expected };
}

/** Asserts that every number of `expected` is met within abs + rel·|expected|, and everything else exactly; extra keys are free. */
export function expectClose(got: unknown, expected: unknown, tolerance: Tolerance, path = "value"): void {
  if (typeof expected === "number") {
    expect(got, path).toBeTypeOf("number");
    const allowed = tolerance.abs + tolerance.rel * Math.abs(expected);
    expect(Math.abs(Number(got) - expected), `${path}: got ${String(got)}, expected ${expected}`).toBeLessThanOrEqual(
      allowed,
    );
  } else if (Array.isArray(expected)) {
    const list = Array.from(got as ArrayLike<unknown>); // a list or a typed array
    expect(list.length, `${path}.length`).toBe(expected.length);
    expected.forEach((element, index) => expectClose(list[index], element, tolerance, `${path}[${index}]`));
  } else if (typeof expected === "object" && expected !== null) {
    expect(got, path).toBeTypeOf("object");
    const record = got as Readonly<Record<string, unknown>>; // an object, as just asserted
    for (const [key, element] of Object.entries(expected))
      expectClose(record[key], element, tolerance, `${path}.${key}`);
  } else {
    expect(got, path).toBe(expected);
  }
}
