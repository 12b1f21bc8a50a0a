import { TopicList, type NamedTopic } from "../../charts/TopicList.tsx";
import { sentenceText } from "../../domain/sentence.ts";
import { voiceAbsence } from "../../story/absencesBelow.ts";
import { namedTopics } from "../../story/namedTopics.ts";
import { topicsLede } from "../../story/topicsLede.ts";
import { belowWords } from "#words/below.ts";
import { chartWords } from "#words/charts.ts";
import { fileWords } from "#words/panelFiles.ts";
import { topicWords } from "#words/topics.ts";
import { formatPeriodBriefly } from "../../words/format.ts";
import type { SnapshotContent } from "../snapshotContent.ts";
import { differenceColumns, figureColumns, fileTable, words, type FileColumn } from "./fileTable.ts";
import type { PanelContent } from "./panelContent.ts";

/** What is written about more, or less, than before; null where nothing is written. Public data. */
export function topicsPanel({ spoken, shown }: SnapshotContent): PanelContent | null {
  if (voiceAbsence(shown) !== null) return null;
  const before = shown.against === null ? belowWords.before : formatPeriodBriefly(shown.against);
  const topics = namedTopics(shown);
  const size = { width: 760, height: 160 };
  return {
    panel: "topics",
    file: "topics",
    title: topicWords.title,
    summary: sentenceText(topicsLede(spoken)),
    notes: [fileWords.toneLegend],
    charts: [
      <TopicList key="topics" id="topics" title="" summary="" data={topics} before={before} size={size} still />,
    ],
    table: fileTable(topicColumns(before), topics),
    groups: [
      { label: topicWords.now, figures: topics.map(({ now }) => now) },
      { label: before, figures: topics.flatMap((topic) => topic.before ?? []) },
    ],
  };
}

const topicColumns = (before: string): readonly FileColumn<NamedTopic>[] => [
  words(chartWords.driver, ({ label }) => label),
  ...figureColumns(topicWords.share, ({ now }: NamedTopic) => now),
  ...figureColumns(topicWords.shareBefore(before), (row: NamedTopic) => row.before),
  ...differenceColumns(topicWords.changed, ({ change }: NamedTopic) => change, "share"),
];
