import { describe, expect, it } from "vitest";
import { readColour } from "../../../src/snapshot/drawing/colour.ts";
import { elementsWhere, readMarkup, textInside } from "../../../src/snapshot/drawing/markup.ts";
import { pathRuns, readPlacing } from "../../../src/snapshot/drawing/pathRuns.ts";
import { pictureOf } from "../../../src/snapshot/drawing/pictureOf.ts";
import { declaredFor, lightTokens, readStyleSheet } from "../../../src/snapshot/drawing/styleSheet.ts";

describe("a drawing's markup", () => {
  it("is read as a tree, its words decoded", () => {
    const read = readMarkup(
      '<div><svg class="drawing wide"><text x="1">A &amp; B &lt;1&#x27;</text><rect/></svg></div>',
    );
    const [svg] = elementsWhere(read, ({ tag }) => tag === "svg");
    expect(svg?.classes).toEqual(["drawing", "wide"]);
    expect(svg && textInside(svg)).toBe("A & B <1'");
  });

  it("is refused where an element is closed that is not open, or left open", () => {
    expect(() => readMarkup("<g></svg>")).toThrow(/closes <svg>/);
    expect(() => readMarkup("<g>")).toThrow(/leaves <g> open/);
  });
});

describe("a colour", () => {
  it("is a hex, nothing, or a mixture as CSS mixes it", () => {
    expect(readColour("#0B5CA3")).toEqual({ hex: "#0b5ca3", alpha: 1 });
    expect(readColour("none")).toBeNull();
    expect(readColour("color-mix(in srgb, #000000 25%, #ffffff)")).toEqual({ hex: "#bfbfbf", alpha: 1 });
    expect(readColour("color-mix(in srgb, #dce9f6 65%, transparent)")).toEqual({ hex: "#dce9f6", alpha: 0.65 });
    expect(() => readColour("oklch(1 0 0)")).toThrow(/oklch/);
  });
});

describe("a style sheet", () => {
  const tokens = lightTokens(":root { --ink: #191c20; --us: #0b5ca3; }\n:root[data-theme=dark] { --ink: #ffffff; }");
  const sheet = readStyleSheet(
    ".drawing text { fill: var(--ink); } .t-us { fill: #ff0000; } .drawing .t-us, .a > .b { fill: var(--us); } .t-us:hover { fill: #00ff00; } @media print { .t-us { fill: #000000; } }",
    tokens,
  );
  const root = readMarkup(
    '<svg class="drawing"><g class="a"><text>1</text><text class="t-us">2</text><g><text class="b">3</text></g></g></svg>',
  );
  const [svg] = elementsWhere(root, ({ tag }) => tag === "svg");
  const path = (at: number) => {
    const [group] = elementsWhere(root, ({ classes }) => classes.includes("a"));
    const text = elementsWhere(root, ({ tag }) => tag === "text")[at];
    if (svg === undefined || group === undefined || text === undefined) throw new Error("no such text");
    return declaredFor(sheet, text, [svg, group]).fill;
  };

  it("gives an element what its weightiest rule says, in the light theme, whatever a pointer or a screen would change", () => {
    expect(tokens).toEqual({ "--ink": "#191c20", "--us": "#0b5ca3" });
    expect([path(0), path(1)]).toEqual(["#191c20", "#0b5ca3"]);
  });
});

describe("a path", () => {
  it("is straight lines in pixels, where it is placed", () => {
    expect(pathRuns("M5 1 9.6 9H.4Z", readPlacing("translate(10 20) scale(2)"))).toEqual([
      {
        closed: true,
        points: [
          [20, 22],
          [29.2, 38],
          [10.8, 38],
        ],
      },
    ]);
    expect(pathRuns("M1.5 1.5l7 7M8.5 1.5l-7 7", readPlacing(undefined)).map(({ points }) => points)).toEqual([
      [
        [1.5, 1.5],
        [8.5, 8.5],
      ],
      [
        [8.5, 1.5],
        [1.5, 8.5],
      ],
    ]);
    expect(() => pathRuns("M0 0C1 1 2 2 3 3", readPlacing(undefined))).toThrow(/command C/);
    expect(() => readPlacing("rotate(4)")).toThrow(/rotate/);
  });
});

describe("a picture", () => {
  const picture = (inner: string, css: string) => {
    const [svg] = elementsWhere(
      readMarkup(`<svg class="drawing" width="9" height="4">${inner}</svg>`),
      ({ tag }) => tag === "svg",
    );
    if (svg === undefined) throw new Error("no drawing");
    return pictureOf(svg, readStyleSheet(css, {}));
  };

  it("passes styles on, drops what is hidden or shows nothing, and stands text on its line", () => {
    const css =
      ".a { fill: #111111; font-weight: 650; } .x { visibility: hidden; } .g { fill: transparent; } .b { font-size: 10px; }";
    const inner =
      '<g class="a"><rect class="x" width="1"></rect><rect class="g" width="1"></rect><text x="3" y="20" dy="0.35em" class="b" text-anchor="end"><title>said</title> A  <tspan class="a">B</tspan> </text></g>';
    expect(picture(inner, css)).toEqual({
      width: 9,
      height: 4,
      shapes: [
        {
          kind: "text",
          x: 3,
          y: 23.5,
          anchor: "end",
          halo: null,
          runs: ["A ", "B"].map((text) => ({
            text,
            size: 10,
            weight: 650,
            italic: false,
            fill: { hex: "#111111", alpha: 1 },
          })),
        },
      ],
    });
  });

  it("refuses an element that it could not carry, rather than lose it", () => {
    expect(() => picture("<image></image>", "")).toThrow(/<image>/);
  });
});
