import { sentenceText } from "../../domain/sentence.ts";
import { actionsInWords } from "../../story/actionsInWords.ts";
import { changeSentence } from "../../story/changeSentence.ts";
import { figureBase } from "../../story/figureBase.ts";
import { notFoundSentence } from "../../story/notFoundSentence.ts";
import { actionWords } from "#words/actions.ts";
import { fileWords } from "#words/panelFiles.ts";
import { panelWords } from "#words/panels.ts";
import { snapshotWords } from "#words/snapshot.ts";
import { formatCount, formatDate, formatFigure, formatFigureInterval } from "../../words/format.ts";
import { pictureOfDrawing, type RenderChart } from "../drawing/pictureOfDrawing.ts";
import { plainLook, type FiledPanel, type PanelContent, type PanelLook } from "../panels/panelContent.ts";
import { factLines, panelFacts, whose } from "../panels/panelFacts.ts";
import { panelContent } from "../panels/registry.ts";
import type { SnapshotContent } from "../snapshotContent.ts";
import type { Slide, SlideLine } from "./slide.ts";
import { figureTitle } from "../../story/figureTitle.ts";
import { paperPageWords } from "#words/paperPage.ts";

/** The slides of a snapshot: an opening, the five figures, one a panel, what to do, and the files. What they say is what the snapshot says. */
export function snapshotSlides(content: SnapshotContent, render: RenderChart): readonly Slide[] {
  const { rows } = content.spoken.coverage;
  const patients = rows.responses + rows.reviews + rows.selections > 0 || content.shown.market === null;
  const panel = (id: FiledPanel, look: PanelLook = plainLook): readonly Slide[] =>
    panelSlide(content, id, look, render);
  const ofPatients = () => [
    figuresSlide(content),
    ...panel("drivers"),
    ...panel("quadrant"),
    actionsSlide(content),
    ...panel("funnel"),
    ...content.shown.trends.flatMap(({ metric }) => panel("trend", { ...plainLook, trend: metric })),
    ...panel("voice"),
    ...panel("topics"),
    ...panel("arrivals"),
    ...panel("reviews"),
    ...panel("reasons"),
    ...panel("health"),
    ...panel("health-hospitals"),
  ];
  return [
    openingSlide(content),
    ...(patients ? ofPatients() : []),
    ...panel("market"),
    ...panel("states"),
    ...sourceSlides(content),
  ];
}

const commonFoot = ({ snapshot, shown }: SnapshotContent): string =>
  whose(snapshot.own ?? shown.market?.own?.name ?? null, snapshot.filter.words, snapshot.formulaVersion);

/** What a presenter answers when asked how we know. */
const known = ({ snapshot }: SnapshotContent): string => `${snapshotWords.know} ${snapshot.sentences.method}`;

function openingSlide(content: SnapshotContent): Slide {
  const { snapshot, shown } = content;
  const { headline, insight } = snapshot.sentences;
  const lines: readonly SlideLine[] = [
    { text: headline, size: 24, bold: true, token: "ink" },
    { text: insight, size: 18, token: "ink2" },
    ...(snapshot.since === null ? [] : [{ text: snapshot.since.summary, size: 18, token: "ink2" } as const]),
    ...(snapshot.note === null ? [] : [{ text: snapshot.note, size: 18, token: "ink" } as const]),
  ];
  return {
    title: snapshot.title ?? `${snapshot.own ?? shown.market?.own?.name ?? fileWords.maker}: ${paperPageWords.kind}`,
    summary: "",
    body: { kind: "lines", lines: lines.filter(({ text }) => text !== "") },
    foot: [
      commonFoot(content),
      `${snapshotWords.dataTo(snapshot.dataTo)} ${snapshotWords.privacy(snapshot.disclosure.withheld)}`.trim(),
    ],
    notes: [headline, known(content)],
    opening: true,
  };
}

function figuresSlide(content: SnapshotContent): Slide {
  const { shown, spoken, snapshot } = content;
  const rows = shown.headline.map(({ metric, now }, place) => {
    const said = spoken.headline[place];
    return [
      figureTitle({ metric, now }),
      formatFigure(now),
      formatFigureInterval(now) ?? "",
      said === undefined ? "" : sentenceText(changeSentence(said, spoken.against)),
      said === undefined ? "" : figureBase(said, spoken),
    ];
  });
  return {
    title: fileWords.figuresTitle,
    summary: snapshot.sentences.headline,
    body: { kind: "table", heads: fileWords.figureHeads, rows, shares: [3, 1.2, 1.5, 4, 3] },
    foot: [commonFoot(content), fileWords.method, fileWords.source(namesOf(content), snapshot.dataTo)],
    notes: [snapshot.sentences.headline, known(content)],
  };
}

const namesOf = ({ snapshot: { inputs } }: SnapshotContent): string =>
  inputs.map(({ name }) => name).join(", ") || fileWords.noSources;

function panelSlide(content: SnapshotContent, id: FiledPanel, look: PanelLook, render: RenderChart): readonly Slide[] {
  const panel = panelContent(content, id, look);
  if (panel === null || (id === "trend" && !isOf(panel, look))) return [];
  const pictures = panel.charts.flatMap((chart) => pictureOfDrawing(chart, render) ?? []);
  const facts = panelFacts(content, panel);
  return [
    {
      title: panel.title,
      summary: panel.summary,
      body:
        pictures.length > 0
          ? { kind: "pictures", pictures, description: `${panel.title}. ${panel.summary}` }
          : panel.read === undefined
            ? null
            : { kind: "table", ...panel.read },
      foot: [...(panel.notes.length === 0 ? [] : [panel.notes.join(" ")]), ...factLines(facts)],
      notes: [panel.summary, ...panel.notes, known(content)].filter((text) => text !== ""),
    },
  ];
}

const isOf = ({ file }: PanelContent, { trend }: PanelLook): boolean => file === `trend-${trend ?? ""}`;

function actionsSlide(content: SnapshotContent): Slide {
  const { spoken } = content;
  const actions = actionsInWords(spoken);
  const notFound = notFoundSentence(spoken);
  const lines = actions.flatMap(({ title, supporting, because, whatIf }, place): readonly SlideLine[] => [
    { text: `${String(place + 1)}  ${title}`, size: 22, bold: true, token: "ink" },
    { text: `${actionWords.agreeing(supporting)}: ${sentenceText(because)}`, size: 16, token: "ink2" },
    ...(whatIf === null ? [] : [{ text: sentenceText(whatIf), size: 16, token: "ink2" } as const]),
  ]);
  const none: readonly SlideLine[] = [{ text: actionWords.none, size: 18, token: "ink" }];
  const missing: readonly SlideLine[] =
    notFound === null ? [] : [{ text: `${actionWords.notFound} ${sentenceText(notFound)}`, size: 14, token: "ink3" }];
  return {
    title: actionWords.title,
    summary: actionWords.caution,
    body: { kind: "lines", lines: [...(lines.length === 0 ? none : lines), ...missing] },
    foot: [commonFoot(content), fileWords.method, fileWords.source(namesOf(content), content.snapshot.dataTo)],
    notes: [known(content)],
  };
}

/** So many files fit a slide. */
const filesOnSlide = 15;

function sourceSlides(content: SnapshotContent): readonly Slide[] {
  const { inputs, sentences, dataTo } = content.snapshot;
  const rows = inputs.map(({ name, dates, records, loaded, leftOut, sha256 }) => [
    name,
    dates === null ? "–" : `${formatDate(dates.from)} – ${formatDate(dates.to)}`,
    formatCount(records),
    formatCount(loaded),
    formatCount(leftOut),
    sha256.slice(0, 8),
  ]);
  const parts = Array.from({ length: Math.max(1, Math.ceil(rows.length / filesOnSlide)) }, (_, part) =>
    rows.slice(part * filesOnSlide, (part + 1) * filesOnSlide),
  );
  return parts.map((part) => ({
    title: panelWords.sources.title,
    summary: fileWords.rowsNote,
    body:
      part.length === 0
        ? null
        : { kind: "table", heads: fileWords.sourceHeads, rows: part, shares: [5, 3.4, 1.6, 1.6, 1.4, 1.4] },
    foot: [commonFoot(content), snapshotWords.dataTo(dataTo)].filter((text) => text !== ""),
    notes: [sentences.method],
  }));
}
