import { strFromU8, unzipSync } from "fflate";
import { render, screen } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { answerIn } from "../../.ci/spanishAnswer.mjs";
import { KeySheet } from "../../src/dashboard/KeySheet.tsx";
import { ListingsPanel } from "../../src/dashboard/panels/ListingsPanel.tsx";
import { VoicesPanel } from "../../src/dashboard/panels/VoicesPanel.tsx";
import { TopBar } from "../../src/dashboard/TopBar.tsx";
import { explanationAsText, explanationInWords } from "../../src/dashboard/explanationLines.ts";
import { listingSample } from "../../src/domain/listingSample.ts";
import { drivers } from "../../src/drivers/registry.ts";
import { explain } from "../../src/metrics/explain.ts";
import { metrics } from "../../src/metrics/registry.ts";
import { snapshotContent } from "../../src/snapshot/snapshotContent.ts";
import { drawnStill } from "../../src/snapshot/drawing/drawnStill.ts";
import { snapshotHtml } from "../../src/snapshot/snapshotHtml.tsx";
import { snapshotPptx } from "../../src/snapshot/snapshotPptx.ts";
import { firstView } from "../../src/state/view.ts";
import { driverTexts } from "../../src/words/es/drivers.ts";
import { formatDate, formatPeriod } from "../../src/words/format.ts";
import { account } from "../../stories/dashboard/droppedFiles.ts";
import { besideCounts, choicesCounting } from "../../stories/fixtures/besideCounts.ts";
import { panelProps } from "../../stories/fixtures/panelProps.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";
import { showDashboard } from "../dashboard/page.tsx";
import { axeFindings } from "../support/axe.ts";
import { onceShown, shimDialogs } from "../ui/dialogShim.ts";
import { englishLeft, saidBelow } from "./englishLeft.ts";
import * as english from "../../src/words/en/panels.ts";

const answer = answerIn(workedExample, driverTexts);

/** What stands in the files: names, categories, columns and patients' own words. */
const data = [
  ...answer.brands.map(({ name }) => name),
  ...Object.values(answer.coverage.values).flatMap((values) => values.map(({ value }) => value)),
  ...answer.drivers.flatMap(({ phrases }) => phrases.map(({ phrase }) => phrase)),
  ...answer.voice.sites.map(({ site }) => site),
  ...listingSample.flat(),
  account.name,
  account.importerLabel,
  ...account.identifiers.map(({ column }) => column),
  "Wilson Kendall Spearman Newcombe Benjamini Hochberg Whyhere English Student Conklin Lipovetsky",
];

beforeAll(shimDialogs);

it("tells an English sentence of the page from a Spanish one", () => {
  const sentences = [...Object.values(english.panelWords.drivers), ...Object.values(english.panelWords.funnel)]
    .filter((text) => typeof text === "string")
    .filter((text) => text.includes(" "));
  expect(sentences.length).toBeGreaterThan(8);
  expect(sentences.filter((text) => englishLeft([text], []).length === 0)).toEqual([]);
});

describe("the Spanish page of the worked example", () => {
  it("leaves no English word in any panel, and axe finds nothing", async () => {
    const { container } = await showDashboard({ answer });
    const said = saidBelow(container);
    expect(said.length).toBeGreaterThan(600);
    expect(englishLeft(said, data)).toEqual([]);
    expect(container.textContent).toContain("El 30% nos prefiere (26–34): sin cambio detectable desde T2");
    expect(await axeFindings(container)).toEqual([]);
  });

  it("leaves none in voices and listings of own files", async () => {
    const shared = { ...panelProps(1392), answer, choices: choicesCounting() };
    const { container } = render(
      <>
        <VoicesPanel {...shared} />
        <ListingsPanel {...shared} files={[{ ...account, source: "listing" }]} />
      </>,
    );
    await screen.findByRole("table", { name: /^Datos por corregir/ });
    await screen.findByRole("listbox", { name: /^Propio y ganado/ });
    const { voices, listings } = besideCounts;
    const counted = [
      ...[...voices.voices, ...voices.owned].flatMap(({ name }) => name ?? []),
      ...listings["wrong-listings"].flatMap(({ site, place, listed, truth }) => [site, place, listed ?? "", truth]),
      "Google Facebook Insights Posted directory place field listed truth",
      ...container.querySelectorAll("pre"),
    ].map((each) => (typeof each === "string" ? each : each.textContent));
    expect(englishLeft(saidBelow(container), [...data, ...counted])).toEqual([]);
  });

  it("leaves none in the driver pane", async () => {
    const { container } = await showDashboard({
      answer,
      view: { ...firstView, focus: { kind: "driver", driver: "access" } },
    });
    const pane = await onceShown<HTMLElement>(".driver-pane");
    expect(englishLeft(saidBelow(pane), data)).toEqual([]);
    expect(container.textContent).toContain("Acceso está en foco.");
  });

  it("leaves none in the top bar and the keys", () => {
    const ignore = () => undefined;
    const { container } = render(
      <>
        <TopBar
          answer={answer}
          view={firstView}
          own="Riverside Health"
          dataSet="riverside"
          files={[]}
          busy={null}
          settling={0.5}
          onLook={ignore}
          onDropFiles={ignore}
          onOpen={ignore}
        />
        <KeySheet letters onLetters={ignore} onClose={ignore} />
      </>,
    );
    expect(englishLeft(saidBelow(container), data)).toEqual([]);
    expect(container.querySelector("a[hreflang=en]")?.getAttribute("href")).toBe("index.html");
  });

  it("leaves none in the snapshot", () => {
    const html = snapshotHtml(snapshotContent(answer, [account], { title: null, note: null }));
    expect(html).toContain('<html lang="es">');
    const parsed = new DOMParser().parseFromString(html, "text/html");
    expect(englishLeft(saidBelow(parsed.body), data)).toEqual([]);
  });

  it("leaves none in the slides, which say to Office that they are Spanish", () => {
    const deck = snapshotPptx(snapshotContent(answer, [account], { title: null, note: null }), drawnStill);
    const parts = Object.values(unzipSync(deck)).map((bytes) => strFromU8(bytes));
    const languages = parts.flatMap((xml) => [...xml.matchAll(/ lang="([^"]*)"/g)].map(([, language]) => language));
    expect(new Set(languages)).toEqual(new Set(["es-US"]));
    const said = parts.flatMap((xml) =>
      [...xml.matchAll(/<a:t>([^<]*)<|cNvPr id="\d+" name="([^"]*)"/g)].map(([, text = "", name = ""]) => text || name),
    );
    expect(englishLeft(said, data)).toEqual([]);
  });
});

describe("explanations in Spanish", () => {
  it("leave no English word but in the SQL", () => {
    for (const { now } of answer.headline) {
      const found = explain(now, { period: answer.period, keep: {} });
      if (found === null) throw new Error(`${now.metric} explains nothing`);
      const { label, meaning, formula, interval, base, exclusions, version } = found;
      const text = explanationAsText(
        explanationInWords(answer, now, {
          title: label,
          meaning,
          formula,
          interval,
          base,
          leftOut: exclusions,
          version: String(version),
          files: [account],
          sql: "",
          parameters: [],
        }),
        "",
        "",
      );
      expect(englishLeft([text], data)).toEqual([]);
    }
  });

  it("are there for every metric", () => {
    const told = metrics.flatMap(({ id }) => {
      const found = explain({ metric: id, keys: {} }, { period: null, keep: {} });
      return found === null ? [] : [found.label, found.question, found.meaning, found.base, ...found.exclusions];
    });
    expect(told.length).toBeGreaterThan(100);
    expect(englishLeft(told, data)).toEqual([]);
  });
});

it("calls drivers, dates and quarters as Spanish does", () => {
  expect(drivers.map(({ label }) => label)).toContain("Boca a boca");
  expect(formatDate("2026-09-24")).toBe("24 sep 2026");
  expect(formatPeriod({ from: 24318, to: 24320 })).toBe("T3 2026");
});
