import { CitingChip } from "./citing/CitingChip.tsx";
import type { Answer } from "../domain/answer.ts";
import type { FileAccount } from "../domain/account.ts";
import { noFilter, type Attribute, type Filter, type KeptBy } from "../domain/filter.ts";
import type { DataSet } from "../state/session.ts";
import type { View } from "../state/view.ts";
import { isFirstPopulation } from "../state/viewHash.ts";
import { Button } from "../ui/Button.tsx";
import { ProgressBar } from "../ui/ProgressBar.tsx";
import { Select, type Choice } from "../ui/Select.tsx";
import { formatPeriodBriefly } from "../words/format.ts";
import { appWords } from "#words/app.ts";
import { attributeLabels } from "#words/panels.ts";
import { BrandMark } from "./BrandMark.tsx";
import { periodChoices, periodKey, periodOfKey } from "./periodChoices.ts";
import { subjectInWords } from "#words/subjects.ts";
import { topBarWords } from "#words/topBar.ts";
import { SourcesNote } from "./SourcesNote.tsx";
import { LanguageLink } from "./LanguageLink.tsx";

type TopBarProps = {
  readonly answer: Answer | null;
  readonly view: View;
  readonly own: string;
  readonly dataSet: DataSet;
  readonly files: readonly FileAccount[];
  readonly busy: string | null;
  /** How far the intervals are, 0–1; null when none are on their way. */
  readonly settling: number | null;
  readonly onLook: (change: Partial<View>) => void;
  readonly onDropFiles: () => void;
  readonly onOpen: (sheet: "views" | "data" | "snapshot" | "help") => void;
  /** Asks again whose hospital it is; absent on a worked example. */
  readonly onReconsider?: () => void;
};

const everyone = "";
const segments: readonly Attribute[] = ["age_band", "gender", "payer", "zip3", "patient_type"];

const isSet = ({ keep }: Filter, attribute: Attribute): boolean => (keep[attribute]?.length ?? 0) > 0;

function keeping({ keep }: Filter, attribute: KeptBy, value: string): Filter["keep"] {
  const rest = Object.fromEntries(Object.entries(keep).filter(([name]) => name !== attribute));
  return value === everyone ? rest : { ...rest, [attribute]: [value] };
}

function choicesFor(answer: Answer | null, attribute: Attribute, all: string): readonly Choice[] {
  const values = answer?.coverage.values[attribute] ?? [];
  return [{ value: everyone, label: all }, ...values.map(({ value }) => ({ value, label: subjectInWords(value) }))];
}

/** Filters, sources, files and snapshot. A filter that is set is tinted; one click clears them all. */
export function TopBar({
  answer,
  view,
  own,
  dataSet,
  files,
  busy,
  settling,
  onLook,
  onDropFiles,
  onOpen,
  onReconsider,
}: TopBarProps) {
  const { filter } = view;
  const narrow = (keep: Filter["keep"]) => {
    onLook({ filter: { ...filter, keep } });
  };
  const segment = segments.find((attribute) => isSet(filter, attribute));
  const offered = segments.filter((attribute) => (answer?.coverage.values[attribute]?.length ?? 0) > 1);
  return (
    <header className="topbar">
      <div className="topbar-name">
        <BrandMark />
        <strong>Whyhere</strong>
        {onReconsider === undefined ? (
          <span className="topbar-own">{own}</span>
        ) : (
          <Button
            kind="quiet"
            className={own === "" ? "topbar-own topbar-asks" : "topbar-own"}
            title={appWords.reconsider}
            onClick={onReconsider}
          >
            {own === "" ? appWords.reconsider : own}
          </Button>
        )}
        {dataSet === "own" ? null : <span className="topbar-example">{topBarWords.example}</span>}
      </div>
      <form className="topbar-filters" aria-label={topBarWords.filters}>
        <Select
          label={topBarWords.period}
          value={periodKey(filter.period ?? answer?.period ?? null)}
          choices={periodChoices(answer)}
          note={answer?.against ? topBarWords.against(formatPeriodBriefly(answer.against)) : undefined}
          set={filter.period !== null}
          onChange={(key) => {
            onLook({ filter: { ...filter, period: periodOfKey(key) } });
          }}
        />
        {(["service_line", "location"] as const).map((attribute) => (
          <Select
            key={attribute}
            label={attributeLabels[attribute]}
            value={filter.keep[attribute]?.[0] ?? everyone}
            choices={choicesFor(answer, attribute, topBarWords.all)}
            set={isSet(filter, attribute)}
            disabled={(answer?.coverage.values[attribute]?.length ?? 0) === 0}
            onChange={(value) => {
              narrow(keeping(filter, attribute, value));
            }}
          />
        ))}
        <Select
          label={topBarWords.segment}
          value={segment ? `${segment}=${filter.keep[segment]?.[0] ?? ""}` : everyone}
          choices={[
            { value: everyone, label: topBarWords.everyone },
            ...offered.flatMap((attribute) =>
              (answer?.coverage.values[attribute] ?? []).map(({ value }) => ({
                value: `${attribute}=${value}`,
                label: `${attributeLabels[attribute]}: ${subjectInWords(value)}`,
              })),
            ),
          ]}
          set={segment !== undefined}
          disabled={offered.length === 0}
          onChange={(choice) => {
            const attribute = segments.find((name) => choice.startsWith(`${name}=`));
            const cleared = segments.reduce((keep, name) => keeping({ ...filter, keep }, name, everyone), filter.keep);
            narrow(
              attribute
                ? keeping({ ...filter, keep: cleared }, attribute, choice.slice(attribute.length + 1))
                : cleared,
            );
          }}
        />
        {filter.keep.cites?.map((driver) => (
          <CitingChip
            key={driver}
            name={answer?.drivers.find((each) => each.driver === driver)?.label ?? driver}
            onRemove={() => {
              narrow(keeping(filter, "cites", everyone));
            }}
          />
        ))}
        {isFirstPopulation(view) ? null : (
          <Button
            kind="link"
            onClick={() => {
              onLook({ filter: noFilter, outcome: null });
            }}
          >
            {topBarWords.clear}
          </Button>
        )}
      </form>
      <div className="topbar-acts">
        <SourcesNote answer={answer} files={files} dataSet={dataSet} busy={busy} />
        {(["views", "data"] as const).map((sheet) => (
          <Button
            key={sheet}
            kind="quiet"
            disabled={sheet === "views" && answer === null}
            onClick={() => {
              onOpen(sheet);
            }}
          >
            {appWords[sheet]}
          </Button>
        ))}
        <Button onClick={onDropFiles}>{topBarWords.drop}</Button>
        <Button
          kind="main"
          disabled={answer === null}
          onClick={() => {
            onOpen("snapshot");
          }}
        >
          {topBarWords.snapshot}
        </Button>
        <LanguageLink />
        <Button
          aria-label={topBarWords.keys}
          onClick={() => {
            onOpen("help");
          }}
        >
          ?
        </Button>
      </div>
      {settling === null ? null : <ProgressBar label={appWords.settling} value={settling} />}
    </header>
  );
}
