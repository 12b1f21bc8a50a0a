import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkDependencies } from "../../.ci/dependencies.mjs";
import { mayImport } from "../../.dependency-cruiser.mjs";

/** A small source tree: path → what it imports. Each import breaks the rule named with it, or none. */
const tree: Readonly<Record<string, readonly (readonly [rule: string | undefined, target: string])[]>> = {
  "src/main.tsx": [
    [undefined, "./app/App.ts"],
    ["main-mounts-app", "./words/en.ts"],
  ],
  "src/app/App.ts": [
    [undefined, "../dashboard/panels/funnel.ts"],
    ["node-engine-stays-out-of-the-page", "../engine/duckdbNode.ts"],
  ],
  "src/domain/brand.ts": [
    ["domain-imports", "../words/en.ts"],
    ["domain-imports", "../stats/gates.ts"],
    ["nothing-underneath", "valibot"],
  ],
  "src/words/en.ts": [
    [undefined, "../domain/field.ts"],
    [undefined, "../stats/gates.ts"],
    ["words-imports", "../stats/wilson.ts"],
  ],
  "src/stats/gates.ts": [],
  "src/domain/field.ts": [],
  "src/stats/wilson.ts": [[undefined, "./interval.ts"]],
  "src/stats/interval.ts": [["no-cycles", "./wilson.ts"]], // a cycle is reported once
  "src/drivers/definitions/access.ts": [
    ["definitions-are-strangers", "./cost.ts"],
    [undefined, "../../domain/field.ts"],
  ],
  "src/drivers/definitions/cost.ts": [],
  "src/engine/duckdbNode.ts": [
    [undefined, "@duckdb/duckdb-wasm"],
    [undefined, "node:fs"],
  ],
  "src/ingest/csv.ts": [[undefined, "papaparse"]],
  "src/ingest/frame.ts": [
    ["papaparse-sole-importer", "papaparse"],
    ["duckdb-sole-importer", "@duckdb/duckdb-wasm"],
    ["arrow-sole-importer", "apache-arrow"],
    [undefined, "comlink"],
    ["node-only-in-node", "node:fs"],
  ],
  "src/metrics/nps.ts": [
    ["metrics-imports", "../engine/sql.ts"],
    ["react-stays-above", "react"],
  ],
  "src/engine/sql.ts": [],
  "src/charts/Bars.tsx": [
    [undefined, "react"],
    ["charts-imports", "../state/session.ts"],
  ],
  "src/state/session.ts": [
    [undefined, "react"],
    ["comlink-sole-importers", "comlink"],
    ["shipped-code-needs-shipped-packages", "axe-core"],
  ],
  "src/dashboard/Table.tsx": [["react-table-sole-importer", "@tanstack/react-table"]],
  "src/dashboard/panels/funnel.ts": [["definitions-are-strangers", "./trend.ts"]],
  "src/dashboard/panels/trend.ts": [["source-stands-alone", "../../../tests/support/rows.ts"]],
  "tests/support/rows.ts": [],
};

const shipped = [
  "@duckdb/duckdb-wasm",
  "@tanstack/react-table",
  "apache-arrow",
  "comlink",
  "papaparse",
  "react",
  "valibot",
];
const folder = mkdtempSync(join(tmpdir(), "whyhere-imports-"));
writeFileSync(
  join(folder, "package.json"),
  JSON.stringify({
    dependencies: Object.fromEntries(shipped.map((name) => [name, "1.0.0"])),
    devDependencies: { "axe-core": "1.0.0" },
  }),
);
for (const name of [...shipped, "axe-core"]) {
  mkdirSync(join(folder, "node_modules", name), { recursive: true });
  writeFileSync(join(folder, "node_modules", name, "index.js"), "export {};");
}
for (const [path, imports] of Object.entries(tree)) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  const lines = imports.map(([, target], index) => `import type { thing as thing${index} } from "${target}";`);
  writeFileSync(file, [...lines, "export const thing = 1;", ""].join("\n"));
}
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("the import rules", () => {
  it("look at every file of src and find nothing to object to", async () => {
    const { files, unseen, violations } = await checkDependencies();
    expect(files.length).toBeGreaterThan(40);
    expect(unseen).toEqual([]);
    expect(violations).toEqual([]);
  });

  it("catch every kind of forbidden import, type imports included, and allow the others", async () => {
    const { unseen, violations } = await checkDependencies(folder);
    const expected = Object.entries(tree).flatMap(([from, imports]) =>
      imports.flatMap(([rule]) => (rule === undefined ? [] : [`${from} breaks ${rule}`])),
    );
    expect(unseen).toEqual([]);
    const found = violations.map(({ rule, from }) => `${from} breaks ${rule}`);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it("know every folder of src", () => {
    const folders = readdirSync("src", { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    );
    expect(folders.filter((name) => !(name in mayImport))).toEqual([]);
  });

  it("give a reason for each", async () => {
    const { default: rules } = await import("../../.dependency-cruiser.mjs");
    const comments = (rules.forbidden ?? []).map(({ comment = "" }) => comment);
    expect(comments.length).toBeGreaterThan(Object.keys(mayImport).length);
    expect(comments.filter((comment) => comment.length < 20)).toEqual([]);
  });
});
