import { figureAddress, type Figure } from "../../domain/figure.ts";
import { snapshotWords } from "#words/snapshot.ts";
import { statusWords } from "#words/status.ts";
import { formatCount, formatFigure, formatFigureInterval, formatPeriod, formatRankBand } from "../../words/format.ts";
import type { TableColumn } from "../../ui/tableColumn.ts";
import { explainWords } from "#words/explain.ts";
import { placedFigures, type Placed } from "../figureList.ts";
import { known } from "../explanations.ts";
import type { SnapshotContent } from "../snapshotContent.ts";
import { StaticTable } from "./StaticTable.tsx";
import { Terms } from "./Terms.tsx";
import { subjectInWords } from "#words/subjects.ts";
import { locale } from "#words/locale.ts";

const { columns: heads, terms } = snapshotWords;

/** Every figure of the snapshot under what it measures: meaning, formula, base, interval, files and SQL, folded away. */
export function KnowSection({ content }: { readonly content: SnapshotContent }) {
  const placed = placedFigures(content.shown);
  const answered = placed.filter(({ figure }) => figure.status !== "no-data");
  const metrics = [...new Set(answered.map(({ figure }) => figure.metric))];
  return (
    <section className="know screen-only" aria-labelledby="know-title">
      <h2 id="know-title">{snapshotWords.knowAll}</h2>
      {metrics.map((metric) => (
        <Metric key={metric} content={content} rows={placed.filter(({ figure }) => figure.metric === metric)} />
      ))}
    </section>
  );
}

function Metric({ content, rows }: { readonly content: SnapshotContent; readonly rows: readonly Placed[] }) {
  const first = rows[0]?.figure;
  const found = first === undefined ? null : known(first, content);
  if (first === undefined || found === null) return null;
  return (
    <details id={`know-${first.metric}`}>
      <summary>
        {found.label} <span className="note">{snapshotWords.figures(rows.length)}</span>
      </summary>
      <p>{found.meaning}</p>
      <Terms
        lines={[
          [terms.formula, found.formula],
          [terms.base, found.base],
          [terms.interval, found.interval],
          [terms.leftOut, found.leftOut.join(" · ") || explainWords.nothing],
          [terms.files, explainWords.files(found.files)],
          [terms.version, String(found.version)],
        ]}
      />
      <StaticTable caption={found.label} columns={columnsFor(content)} rows={rows} />
      {found.sql === "" ? null : (
        <details>
          <summary>
            {terms.sql} <span className="note">{terms.sqlNote}</span>
          </summary>
          <pre tabIndex={0}>{found.sql}</pre>
        </details>
      )}
    </details>
  );
}

function nameOf({ keys }: Figure, { shown }: SnapshotContent): string {
  const driver = shown.drivers.find((evidence) => evidence.driver === keys.driver)?.label ?? keys.driver;
  const measure = shown.market?.measures.find((row) => row.measure === keys.measure)?.label ?? keys.measure;
  const parts = [keys.brand, driver, keys.stage, keys.source, keys.site, measure].filter((part) => part !== undefined);
  return parts.map(subjectInWords).join(" · ") || snapshotWords.ours;
}

const columnsFor = (content: SnapshotContent): readonly TableColumn<Placed>[] => {
  const column = (id: string, label: string, text: (row: Placed) => string, numeric = true) => ({
    id,
    label,
    numeric,
    value: ({ figure }: Placed) => figureAddress(figure),
    text,
  });
  return [
    column("figure", heads.figure, ({ figure }) => nameOf(figure, content), false),
    column("months", heads.months, ({ figure }) => monthsOf(figure, content), false),
    column("value", heads.value, ({ figure }) => formatFigure(figure)),
    column("interval", heads.interval, ({ figure }) => formatFigureInterval(figure) ?? ""),
    column("n", heads.n, ({ figure }) => baseOf(figure, figure.n)),
    column("effective", heads.effective, ({ figure }) => baseOf(figure, figure.nEffective)),
    column("rank", heads.rank, ({ rank }) => (rank == null ? "" : formatRankBand(rank))),
    column("status", heads.status, ({ figure }) => statusWords[figure.status], false),
  ];
};

const monthsOf = ({ period }: Figure, { shown }: SnapshotContent): string => {
  const months = period === undefined ? shown.period : period;
  return months === null ? snapshotWords.all : formatPeriod(months);
};

const baseOf = ({ status, n }: Figure, base: number): string =>
  status === "suppressed" && n === 0 ? locale.withheld : formatCount(base);
