import Papa from "papaparse";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/domain/answer.ts";
import type { Figure } from "../../src/domain/figure.ts";
import { displayedAnswer } from "../../src/snapshot/displayedAnswer.ts";
import { figureId } from "../../src/snapshot/figureId.ts";
import { placedFigures } from "../../src/snapshot/figureList.ts";
import { svgText } from "../../src/snapshot/drawing/svgText.ts";
import { panelFile } from "../../src/snapshot/panelFile.ts";
import { filedPanels, plainLook, type FiledPanel } from "../../src/snapshot/panels/panelContent.ts";
import { panelContent } from "../../src/snapshot/panels/registry.ts";
import { populationsOf } from "../../src/snapshot/populations.ts";
import { protectedAnswer } from "../../src/snapshot/protectedAnswer.ts";
import { snapshotContent } from "../../src/snapshot/snapshotContent.ts";
import { noNotes } from "../../src/snapshot/snapshotOf.ts";
import { account } from "../../stories/dashboard/droppedFiles.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";
import { aFigure, anAnswer } from "../support/answer.ts";

const file = { ...account, name: "=spring survey.csv", source: "survey" as const };
const made = (panel: FiledPanel, answer: Answer = workedExample, look = plainLook) => {
  const found = panelFile(answer, [file], panel, look);
  const picture = found?.draw?.(renderToStaticMarkup) ?? null;
  return found === null ? null : { ...found, svg: picture === null ? null : svgText(picture) };
};

const drawn: readonly FiledPanel[] = ["drivers", "quadrant", "funnel", "trend", "voice", "arrivals", "health"];
const listed = filedPanels.filter((panel) => panel !== "market" && panel !== "states");
const inSnapshot: readonly FiledPanel[] = ["drivers", "quadrant", "funnel", "trend", "arrivals", "table"];

/** Rows of a CSV as a spreadsheet reads them. */
const read = (csv: string | null | undefined) =>
  Papa.parse<Record<string, string>>((csv ?? "").replace("\uFEFF", ""), { header: true, skipEmptyLines: true });

describe("a panel as a drawing", () => {
  it.each(drawn)(
    "%s stands alone: no style sheet, script, link or foreign part, and every colour written out",
    (panel) => {
      const svg = made(panel)?.svg ?? "";
      expect(svg).toMatch(/^<\?xml .*\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
      expect(svg).not.toMatch(/<style|<script|class=|var\(|color-mix|href|foreignObject|NaN|undefined/);
      expect(
        [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].filter(
          ([, colour = ""]) => !/^(#[0-9a-f]{6}|none)$/.test(colour),
        ),
      ).toEqual([]);
    },
  );

  it.each(drawn)("%s says in itself whom, when, on how many, from which files and by which formulas", (panel) => {
    const svg = made(panel)?.svg ?? "";
    const visible = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text).join(" ");
    for (const place of [visible, /<desc[^>]*>(.*)<\/desc>/.exec(svg)?.[1] ?? ""]) {
      expect(place).toContain(
        "Riverside Health · Worked example: every number is invented · Q3 2026 against Q2 · everyone",
      );
      expect(place).toMatch(/n: .*\d/);
      expect(place).toContain(`formulas v${workedExample.formulaVersion}`);
      expect(place).toMatch(/Source: /);
    }
    expect(svg).toMatch(/<metadata>.*<dc:coverage>Riverside Health/);
  });

  it("names the files behind its own figures alone", () => {
    expect(made("funnel")?.svg).toContain("Source: =spring survey.csv. Data to");
    expect(made("arrivals")?.svg).toContain("Source: no files.");
  });

  it("is the same, byte for byte, of the same answer", () => {
    for (const panel of drawn) {
      expect(made(panel)?.svg).toBe(made(panel)?.svg);
      expect(made(panel)?.csv).toBe(made(panel, structuredClone(workedExample))?.csv);
    }
  });

  it("follows the focus and the figure looked at", () => {
    const linked = made("funnel", workedExample, { ...plainLook, driver: "access" });
    expect([linked?.title, linked?.name("csv")]).toEqual([
      "Against whom, on access",
      "riverside-health-linked-with-access-2026-07-to-2026-09.csv",
    ]);
    expect(made("trend", workedExample, { ...plainLook, trend: "nps" })?.name("svg")).toBe(
      "riverside-health-trend-nps-2026-07-to-2026-09.svg",
    );
  });
});

describe("a panel as a table", () => {
  it.each(listed)(
    "%s opens as UTF-8 with one line of heads, each its own, and tells every row whom and when",
    (panel) => {
      const csv = made(panel)?.csv ?? "";
      expect(csv.startsWith("\uFEFF")).toBe(true);
      const { data, meta, errors } = read(csv);
      expect(errors).toEqual([]);
      expect(meta.renamedHeaders ?? {}).toEqual({});
      expect(new Set(data.map((row) => row.Filters))).toEqual(
        new Set(["Worked example: every number is invented · Q3 2026 against Q2 · everyone"]),
      );
      expect(data.length).toBeGreaterThan(0);
    },
  );

  it("writes numbers that programs read, and defuses what a spreadsheet would run", () => {
    const { data } = read(made("funnel")?.csv);
    expect(data[0]?.["Prefer, %"]).toMatch(/^\d+$/);
    expect(data[1]?.["Aware against us, points"]).toMatch(/^-?\d+$/);
    expect(data[0]?.Sources).toBe("'=spring survey.csv");
  });
});

describe("what a panel tells", () => {
  const content = snapshotContent(workedExample, [file], noNotes);
  const told = (panel: FiledPanel) =>
    panelContent(content, panel, plainLook)?.groups.flatMap(({ figures }) => figures) ?? [];

  it.each(inSnapshot)("%s are figures of the snapshot, with its digits", (panel) => {
    const listedThere = new Map(
      placedFigures(displayedAnswer(protectedAnswer(workedExample))).map(({ figure }) => [
        figureId(figure, workedExample),
        figure,
      ]),
    );
    for (const figure of told(panel).filter(({ status }) => status !== "no-data"))
      expect(listedThere.get(figureId(figure, workedExample))).toEqual(figure);
  });

  it("is audited and entered as a snapshot's figures are, and no more than the panel tells", () => {
    const all = populationsOf(workedExample);
    const { period } = workedExample;
    const isNow = (each: (typeof all)[number]) => JSON.stringify(each.period) === JSON.stringify(period);
    expect(made("funnel")?.populations).toEqual(all.filter((each) => each.rows === "survey" && isNow(each)));
    expect(made("funnel")?.populations[0]?.parts).toContain("preference yes");
    expect(made("voice")?.populations).toEqual([]);
    expect(made("trend")?.populations.length).toBeGreaterThan(10);
    for (const population of made("trend")?.populations ?? []) expect(all).toContainEqual(population);
  });

  it("holds no value of a withheld figure, nor of the partner that would give it away", () => {
    const row = (source: "social" | "event" | "other", count: number | null) => ({
      source,
      share: aFigure({
        metric: "arrival-share",
        keys: { source },
        n: 100,
        nEffective: 100,
        ...(count === null
          ? { value: null, lower: null, upper: null, status: "suppressed" as const }
          : { value: count / 100, lower: 0.011, upper: 0.987 }),
      }),
      conversion: aFigure({ metric: "arrival-conversion", keys: { source }, n: 200, nEffective: 200 }),
      lift: workedExample.arrivals.rows[0]?.lift ?? neverThere(),
      contrast: null,
    });
    const plain = anAnswer();
    const answer = {
      ...plain,
      sources: workedExample.sources,
      arrivals: { ...workedExample.arrivals, rows: [row("social", 60), row("event", 33), row("other", null)] },
    };
    const found = made("arrivals", answer);
    const rows = read(found?.csv).data;
    expect(rows.map((each) => [each["Of selections, %"], each["Of selections: status"]])).toEqual([
      ["60", "ok"],
      ["", "withheld"],
      ["", "withheld"],
    ]);
    expect(found?.svg?.match(/>withheld</g)).toHaveLength(2);
    expect(found?.svg).not.toMatch(/>33</);
  });
});

describe("figures that an answer withholds without having emptied them", () => {
  const isFigure = (value: object): value is Figure => "metric" in value && "keys" in value && "nEffective" in value;
  const scale: Readonly<Partial<Record<Figure["unit"], number>>> = { share: 100, stars: 20 };

  /** The same answer with every figure withheld, yet each still carrying 77 (66 to 88). */
  const withheld = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(withheld);
    if (typeof value !== "object" || value === null) return value;
    if (!isFigure(value)) return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, withheld(held)]));
    const by = scale[value.unit] ?? 1;
    return { ...value, value: 77 / by, lower: 66 / by, upper: 88 / by, n: 0, nEffective: 0, status: "suppressed" };
  };

  it.each(["funnel", "trend", "arrivals", "reviews", "reasons", "health-hospitals"] as const)(
    "show in no form of %s",
    (panel) => {
      const found = made(panel, withheld(workedExample) as Answer); // figures replaced by figures
      const drawn = [...(found?.svg ?? "").matchAll(/>([^<]+)<\/t(?:ext|span)>/g)].map(([, text = ""]) => text);
      const cells = read(found?.csv).data.flatMap((row) => Object.values(row));
      expect([...drawn, ...cells].filter((text) => /^[+−-]?(77|66|88|3\.9|3\.3|4\.4)%?$/.test(text.trim()))).toEqual(
        [],
      );
    },
  );
});

/** Throws: the worked example lacks what it has. */
function neverThere(): never {
  throw new Error("The worked example has no way of arrival.");
}
