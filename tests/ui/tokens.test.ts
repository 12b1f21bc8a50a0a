import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("src/ui/tokens.css", "utf8");

/** Colours of one block of the tokens, by name. */
function tokensOf(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf("}", start));
  return new Map(
    [...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

/** WCAG relative luminance of a hexadecimal colour. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const themes = [":root", ':root[data-theme="dark"]', ':root[data-theme="print"]'];

describe.each(themes)("tokens of %s", (selector) => {
  const tokens = tokensOf(selector);
  const on = (name: string, ground: string) => contrast(tokens.get(name) ?? "#000000", tokens.get(ground) ?? "#000000");
  const print = selector.includes("print");
  it("define every token of the light theme", () => {
    expect([...tokens.keys()]).toEqual([...tokensOf(":root").keys()]);
  });
  it.each(["ink", "ink2", "ink3", "us", "attn", "ok"])(
    "keep %s readable as text on paper and on the chosen row",
    (name) => {
      expect(on(name, "paper")).toBeGreaterThanOrEqual(4.5);
      expect(on(name, "us-soft")).toBeGreaterThanOrEqual(4.5);
    },
  );
  it.each(["mark", "band", "us-line", "rival", "rival-ink"])("keep %s visible as a mark on paper", (name) => {
    expect(on(name, "paper")).toBeGreaterThanOrEqual(3);
    if (!print) expect(on(name, "us-soft")).toBeGreaterThanOrEqual(3);
  });
});

it("repeat the dark and print tokens unchanged where the system asks for them", () => {
  const block = (start: number) =>
    [...css.slice(start, css.indexOf("}", start)).matchAll(/--[a-z0-9-]+: [^;]+;/g)].map(([token]) => token);
  expect(block(css.indexOf(":root:not("))).toEqual(block(css.indexOf(':root[data-theme="dark"]')));
  expect(block(css.indexOf(":root:root {"))).toEqual(block(css.indexOf(':root[data-theme="print"]')));
});
