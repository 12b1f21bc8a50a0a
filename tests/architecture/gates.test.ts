import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { filesIn, nameOf } from "./sourceFiles.ts";

/** Where the thresholds stand, and the one ladder that decides by them. */
const ladder = ["src/stats/gates.ts", "src/stats/status.ts"];

/** The thresholds of the statistical specification, as a file could write them again. */
const thresholds = new Set([10, 11, 30, 50, 100, 300, 0.05, 0.1, 0.3, 0.95]);

const written = /\b(10|11|30|50|100|300)\b|\.(05|10?|30?|95)\b/;

/** What a base, an interval's width or a share of variance is called: the last name of the other side. */
const gauged =
  /^(n|n[A-Z]\w*|[a-z]+N|eff\w*|count|counts|rows|base|bases|surveys|answers|people|decided|mentions|mentioning|texts|respondents|raters|width|rSquared|p|adjustedP|r)$|[eE]ffective|Count$|Base$/;

const comparisons = new Set([
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
]);

/** Constants of the same size that gate nothing, and what they are. */
const otherConstants: Readonly<Record<string, string>> = {
  "src/stats/em.ts listwiseFrom": "from which share of complete answers on none is estimated",
  "src/stats/logistic.ts largestCoefficient": "where a logit has separated",
  "src/stats/raking.ts mostRounds": "how often raking starts again",
  "src/domain/savedView.ts mostViews": "how many views are kept",
  "src/model/buildModel.ts rowsAtOnce": "how many rows one statement enters",
  "src/metrics/definitions/moves.ts midpoint": "the middle of a scale of 0 to 100",
};

const folders = ["stats", "privacy", "metrics", "instant", "story", "words", "charts", "ui", "dashboard", "snapshot"];
const deciding = [...folders, "model", "state", "domain"].flatMap((folder) => filesIn(`src/${folder}`));

const nameAtEnd = (side: ts.Expression): string => {
  if (ts.isParenthesizedExpression(side)) return nameAtEnd(side.expression);
  if (ts.isBinaryExpression(side)) return nameAtEnd(side.left); // n ?? 0
  if (ts.isCallExpression(side)) return nameAtEnd(side.expression); // effectiveN(base)
  if (ts.isPropertyAccessExpression(side)) {
    const { text } = side.name;
    return text === "length" ? "" : text;
  }
  return ts.isIdentifier(side) ? side.text : "";
};

const thresholdIn = (side: ts.Expression): boolean =>
  ts.isNumericLiteral(side)
    ? thresholds.has(Number(side.text))
    : (ts.isBinaryExpression(side) && (thresholdIn(side.left) || thresholdIn(side.right))) ||
      (ts.isCallExpression(side) && side.arguments.some(thresholdIn));

/** Comparisons with a written-out threshold, and constants that write one down again, as `file name`. */
function decidedAlone(path: string, text: string): readonly string[] {
  const found: string[] = [];
  const file = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && comparisons.has(node.operatorToken.kind)) {
      for (const [side, other] of [
        [node.left, node.right],
        [node.right, node.left],
      ] as const)
        if (thresholdIn(other) && gauged.test(nameAtEnd(side))) found.push(`${path} ${node.getText()}`);
    }
    const isTop = ts.isVariableDeclaration(node) && node.parent.parent.parent === file;
    if (
      isTop &&
      node.initializer !== undefined &&
      ts.isNumericLiteral(node.initializer) &&
      thresholdIn(node.initializer)
    )
      found.push(`${path} ${node.name.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.filter((each) => !(each in otherConstants));
}

describe("the status ladder", () => {
  it("is the only place that decides by a threshold of the specification", () => {
    const files = deciding.filter((path) => /\.tsx?$/.test(path) && !ladder.includes(path));
    expect(files.length).toBeGreaterThan(200);
    const found = files.flatMap((path) => {
      const text = readFileSync(path, "utf8");
      return written.test(text) ? decidedAlone(path, text) : []; // parsing the others would be for nothing
    });
    expect(found).toEqual([]);
  });

  it.each([
    ["an effective base", "const may = figure.nEffective >= 30;"],
    ["a base turned round", "const few = (n: number) => 11 > n;"],
    ["a computed base", "if (effectiveN(base) < Math.max(100, 10 * p)) return null;"],
    ["a base that may be missing", "const few = (row.mentions ?? 0) < 30;"],
    ["an interval's width", "const wide = width >= 0.30;"],
    ["variance explained", "const little = rSquared < .1;"],
    ["a test of its own", "const marked = adjustedP <= .05;"],
    ["a constant of its own", "export const fewest = 30;"],
  ])("is not gone round by %s", (_, line) => {
    expect(decidedAlone("src/instant/planted.ts", line)).toHaveLength(1);
  });

  it("leaves other numbers alone", () => {
    const lines = ["const w = sizes.length > 10;", "if (share <= 100) return share;", "const few = n < 8;", "p > 0.5;"];
    expect(lines.flatMap((line) => decidedAlone("src/instant/planted.ts", line))).toEqual([]);
  });

  it("knows no exception that is gone", () => {
    const gone = Object.keys(otherConstants).filter((each) => {
      const [path = "", name = ""] = each.split(" ");
      return !readFileSync(path, "utf8").includes(`const ${name} =`);
    });
    expect(gone).toEqual([]);
    expect(ladder.map(nameOf)).toEqual(["gates", "status"]);
  });
});
