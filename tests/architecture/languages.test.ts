import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { importers } from "../../src/ingest/registry.ts";
import { moreFormats } from "../../src/ingest/moreFormats.ts";
import { drivers } from "../../src/drivers/registry.ts";
import { beside } from "../../src/metrics/beside.ts";
import { metrics } from "../../src/metrics/registry.ts";
import { pageWords } from "../../src/words/en/page.ts";
import { driverTexts } from "../../src/words/es/drivers.ts";
import { formatTexts } from "../../src/words/es/formats.ts";
import { metricTexts } from "../../src/words/es/metrics.ts";
import { moreFormatTexts } from "../../src/words/es/moreFormats.ts";
import { filesIn } from "./sourceFiles.ts";

const modulesOf = (found: Readonly<Record<string, unknown>>): ReadonlyMap<string, Readonly<Record<string, unknown>>> =>
  new Map(
    Object.entries(found).map(([path, exported]) => [
      path.split("/").at(-1) ?? "",
      exported as Readonly<Record<string, unknown>>, // a module's namespace
    ]),
  );

const english = modulesOf(import.meta.glob("../../src/words/en/*.ts", { eager: true }));
const spanish = modulesOf(import.meta.glob("../../src/words/es/*.ts", { eager: true }));

/** Written alike in both languages, and why. */
const alike: Readonly<Record<string, string>> = {
  "NPS|CRM|CRM, |SQL|SHA-256|, SHA-256|R² |CSV|JSON|Whyhere|EM": "names and abbreviations",
  "refused-rows.csv|es.html|index.html": "names of files",
  "Digital|Hospital|Base|base|base:|bases:|Error|error|r|n|s|no|detectable|Segment": "the same word",
  "P |D | · D |N, |T|O|P|D|L|F|?|Esc|Enter|Shift|Alt": "letters and keys",
  " pt|pt|pts|0 pts": "points are shortened alike",
  "loaded|loading|ready|reading|needs-you|refused|empty|small-wave|inefficient|choose|collinear":
    "codes of the program, listed or fallen back on",
  "big5|gb18030|shift_jis|euc-kr|windows-1250|windows-1251|iso-8859-7|windows-1252": "encodings",
};
const allowed = new Set(Object.keys(alike).flatMap((list) => list.split("|")));

/** A text that says something: two letters in a row at least. */
const says = (text: string): boolean => /\p{L}{2}/u.test(text) && !allowed.has(text) && !allowed.has(text.trim());

/** Every text that a file of words writes out: strings and the parts of templates, but for the names of properties and cases. */
function textsIn(path: string): readonly string[] {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isRegularExpressionLiteral(node)) return;
    if (ts.isTemplateLiteralToken(node)) found.push(node.text);
    if (ts.isStringLiteral(node) && isWritten(node)) found.push(node.text);
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found.filter(says);
}

/** A code of the program is compared with, named by or looked up by; a text is none of these. */
function isWritten(node: ts.StringLiteral): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  if (ts.isPropertyAssignment(parent) && /^(tone|kind|state)$/.test(parent.name.getText())) return false;
  if (ts.isElementAccessExpression(parent) || ts.isCaseClause(parent) || ts.isCallExpression(parent)) return false;
  if (ts.isBinaryExpression(parent) && /^[!=]==$/.test(parent.operatorToken.getText())) return false;
  if (ts.isConditionalExpression(parent) && /^(up|down)$/.test(node.text)) return false;
  return !ts.isParameter(parent) && !ts.isIndexedAccessTypeNode(parent);
}

describe("every English word has a Spanish twin", () => {
  it("in a file of the same name, exported by the same name", () => {
    expect(english.size).toBeGreaterThan(40);
    for (const [file, exported] of english)
      expect([file, ...Object.keys(spanish.get(file) ?? {})]).toEqual(
        expect.arrayContaining([file, ...Object.keys(exported)]),
      );
  });

  it("that says it otherwise", () => {
    const untranslated = [...english.keys()].flatMap((file) => {
      const texts = new Set(textsIn(`src/words/en/${file}`));
      return textsIn(`src/words/es/${file}`).flatMap((text) => (texts.has(text) ? [`${file}: ${text}`] : []));
    });
    expect(untranslated).toEqual([]);
  });

  it("of every driver, metric and export format that is called by words", () => {
    expect(drivers.map(({ id }) => id).filter((id) => driverTexts[id] === undefined)).toEqual([]);
    expect([...metrics, ...beside].map(({ id }) => id).filter((id) => metricTexts[id] === undefined)).toEqual([]);
    const byName = /^(Facebook Insights|Google (Analytics 4|Trends|Search Console))$/;
    expect(
      [...importers, ...moreFormats]
        .filter(({ id, label }) => !byName.test(label) && { ...formatTexts, ...moreFormatTexts }[id] === undefined)
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it("on the page before any script runs", () => {
    const page = readFileSync("index.html", "utf8");
    for (const text of Object.values(pageWords)) expect(page).toContain(text);
    expect(page).toContain('hreflang="es" href="./es.html"');
  });
});

describe("the Spanish", () => {
  it("claims no cause, and no significance", () => {
    const claims =
      /\b(impulsa|causado|provoca|debido a|gracias a|conduce a|significativ[oa]s?|desidentificad[oa]s?|los datos sugieren)\b/i;
    const texts = filesIn("src/words/es").flatMap(textsIn);
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter((text) => claims.test(text))).toEqual([]);
  });

  it("calls drivers by no more than eighteen letters", () => {
    expect(Object.values(driverTexts).filter((texts) => (texts?.label.length ?? 0) > 18)).toEqual([]);
  });
});
