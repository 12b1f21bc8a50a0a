import type { Answer } from "../domain/answer.ts";
import type { FileAccount } from "../domain/account.ts";
import type { DataSet } from "../state/session.ts";
import { Button } from "../ui/Button.tsx";
import { formatDate, formatMonth } from "../words/format.ts";
import { sourceWords } from "#words/panels.ts";
import { topBarWords } from "#words/topBar.ts";

type SourcesNoteProps = {
  readonly answer: Answer | null;
  readonly files: readonly FileAccount[];
  readonly dataSet: DataSet;
  /** What the page is busy with, which is more urgent. */
  readonly busy: string | null;
};

/** What the figures are made of, how far it reaches, and which source ends before what is shown does; leads to every row's account. */
export function SourcesNote({ answer, files, dataSet, busy }: SourcesNoteProps) {
  return (
    <span className="topbar-sources" role="status">
      <span className="note">{topBarWords.sources}</span>{" "}
      {busy !== null || answer === null ? (
        <strong>{busy ?? whatIsThere(files, dataSet)}</strong>
      ) : (
        <Button kind="quiet" title={topBarWords.toSources} onClick={toSources}>
          <strong>{whatIsThere(files, dataSet)}</strong>
          <Reach to={reachOf(answer, files, dataSet)} />
          <Completeness short={endsEarly(answer)} />
        </Button>
      )}
    </span>
  );
}

function Completeness({ short }: { readonly short: readonly ShortSource[] | null }) {
  if (short === null) return null;
  return short.length === 0 ? (
    <span className="topbar-complete"> {topBarWords.complete}</span>
  ) : (
    <span className="topbar-short">
      {" "}
      {short.map(({ source, to }) => topBarWords.only(sourceWords[source].name, formatMonth(to))).join(", ")}
    </span>
  );
}

type ShortSource = { readonly source: "crm" | "survey" | "review"; readonly to: number };

/** Sources whose last complete month is before the end of what is shown, the earliest first; null where nothing has dates. */
function endsEarly({ coverage, period }: Pick<Answer, "coverage" | "period">): readonly ShortSource[] | null {
  const end = period?.to ?? coverage.lastComplete;
  if (end === null) return null;
  return (["survey", "crm", "review"] as const)
    .flatMap((source) => {
      const to = coverage.lastCompleteOf[source];
      return to !== null && to < end ? [{ source, to }] : [];
    })
    .sort((one, other) => one.to - other.to);
}

const whatIsThere = (files: readonly FileAccount[], dataSet: DataSet): string =>
  dataSet === "own" ? topBarWords.files(files.length) : topBarWords.exampleBriefly;

function Reach({ to }: { readonly to: string | null }) {
  return to === null ? null : <strong className="topbar-reach"> · {topBarWords.to(to)}</strong>;
}

/** The last day of the user's files; of an example, whose figures stand before its files are read, the last month. */
function reachOf({ coverage }: Answer, files: readonly FileAccount[], dataSet: DataSet): string | null {
  const { lastComplete } = coverage;
  if (dataSet !== "own") return lastComplete === null ? null : formatMonth(lastComplete);
  const last = files
    .flatMap(({ dates }) => dates?.to ?? [])
    .sort()
    .at(-1);
  return last === undefined ? null : formatDate(last);
}

function toSources(): void {
  document.querySelector<HTMLElement>("[data-panel=sources]")?.focus();
}
