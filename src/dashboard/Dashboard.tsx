import { Fragment, lazy, memo, Suspense, useMemo, useState } from "react";
import { noAims, type Aims } from "../domain/aims.ts";
import type { Answer } from "../domain/answer.ts";
import type { FileAccount } from "../domain/account.ts";
import type { Figure } from "../domain/figure.ts";
import type { SnapshotNotes } from "../domain/snapshot.ts";
import type { Explanation, Session } from "../state/session.ts";
import type { Choices } from "../state/choices.ts";
import type { View } from "../state/view.ts";
import { Asking } from "../ui/Ask.tsx";
import { Figures } from "./Figures.tsx";
import { Headline } from "./Headline.tsx";
import { inColumns } from "./inColumns.ts";
import type { HospitalChoice } from "./OwnHospital.tsx";
import { PanelBoundary } from "./PanelBoundary.tsx";
import { PanelPlace } from "./PanelPlace.tsx";
import { hasPatients } from "../story/absences.ts";
import { focusedDriver, type Panel } from "./panel.ts";
import { panelWords } from "#words/panels.ts";
import { panels } from "./registry.ts";
import { useAsked } from "./useAsked.ts";
import { useLasting } from "./useLasting.ts";
import { useShownAims } from "./useShownAims.ts";
import { usePaper } from "./usePaper.ts";
import { usePaperAnswer } from "./usePaperAnswer.ts";
import { chartWords } from "#words/charts.ts";

// Neither is there before the first click.
const DriverPane = lazy(async () => {
  const [pane] = await Promise.all([import("./DriverPane.tsx"), import("./pane.css")]);
  return { default: pane.DriverPane };
});
const ExplainPanel = lazy(async () => {
  const [panel] = await Promise.all([import("./ExplainPanel.tsx"), import("./pane.css")]);
  return { default: panel.ExplainPanel };
});

type DashboardProps = {
  readonly answer: Answer;
  readonly view: View;
  readonly files: readonly FileAccount[];
  readonly updating: boolean;
  /** Whether the answer was made beforehand, and what is on its way will be the same. */
  readonly isPrebuilt?: boolean;
  /** Whether the answer is of everyone, made beforehand, while the view asks for others, and nothing was read yet. */
  readonly opening?: boolean;
  readonly onLook: (change: Partial<View>) => void;
  readonly hospitals: HospitalChoice;
  readonly choices?: Choices;
  /** Opens the words looked for in texts, of one driver or, when blank, of the first. */
  readonly onWords?: (driver: string) => void;
  readonly explain: (figure: Figure) => Promise<Explanation | null>;
  readonly leave: Session["leave"];
  /** The presenter's words on paper; none unless given. */
  readonly notes?: SnapshotNotes;
  /** On paper, what changed since an earlier snapshot, in one sentence. */
  readonly since?: string | null;
  readonly aims?: Aims;
  /** Opens targets and events. */
  readonly onAims?: () => void;
  /** Told whether the optional index is shown. */
  readonly onIndex?: (shown: boolean) => void;
};

const unsaid: SnapshotNotes = { title: null, note: null };

/** Milliseconds that figures of the filter before may stand unmarked. */
const longestUnmarked = 150;

const expectedWidths: Readonly<Record<string, number>> = {
  drivers: 960,
  funnel: 960,
  quadrant: 408,
  actions: 408,
  trend: 560,
  voice: 412,
  arrivals: 360,
};

/** Widths of the snapshot's page, in its own CSS pixels. */
const paperWidths: Readonly<Record<string, number>> = { drivers: 612, funnel: 612, quadrant: 352, actions: 352 };
const paperPanels = Object.keys(paperWidths);

const isPlaced = (panel: Panel, answer: Answer, paper: boolean): boolean =>
  isShown(panel, answer) &&
  (!paper || (answer.market !== null && !hasPatients(answer)) || paperPanels.includes(panel.id));

const isShown = ({ id }: Panel, answer: Answer): boolean =>
  id === "market" ? answer.market !== null : id === "sources" || hasPatients(answer) || answer.market === null;

/**
 * The single view: headline, five figures, driver matrix, what to do, and everything below the fold, from one answer. Drawn again
 * only where what it is given changes, not with each step of a file that is read.
 */
export const Dashboard = memo(function Dashboard(props: DashboardProps) {
  const {
    view,
    files,
    hospitals,
    choices,
    onLook,
    explain,
    leave,
    onWords,
    onAims,
    onIndex,
    notes = unsaid,
    since = null,
  } = props;
  const [hovered, setHovered] = useState<string | null>(null);
  const { asked, ask: onExplain, stopAsking } = useAsked(props.answer);
  const paper = usePaper();
  const { outcome, order } = view;
  const focus = paper ? null : view.focus;
  const look = useMemo(() => ({ outcome, focus, order }), [outcome, focus, order]);
  const opening = props.opening === true && !paper;
  const lasting = useLasting(props.updating && props.isPrebuilt !== true, longestUnmarked);
  const waited = lasting || opening; // others than asked for are never shown unmarked
  const { answer, parts } = usePaperAnswer(props.answer, paper);
  const aims = useShownAims(answer ?? props.answer, props.aims ?? noAims);
  if (answer === null) return <p>{panelWords.notYetOnPaper}</p>;
  const said = [since, answer.settled ? null : panelWords.unsettledOnPaper].filter((text) => text !== null).join("\n");
  const onTop = said === "" ? null : said;
  const updating = props.updating && !paper; // paper shows one answer, and names its own filters
  // Nothing of the filter asked for is there yet: every sentence is still of the one before.
  const stale = updating && waited && answer.settled;
  const focused = paper ? undefined : answer.drivers.find(({ driver }) => driver === focusedDriver(view)[0]);
  const shared = {
    answer,
    view: look,
    files,
    paper,
    // Sums are there before a frame is over: old figures are marked only where they are not.
    updating: updating && (!answer.settled || waited),
    hovered,
    hospitals,
    choices: paper ? undefined : choices,
    aims,
    onAims: paper ? undefined : onAims,
    onIndex,
    onHover: setHovered,
    onLook,
    onExplain,
    ...(onWords && { onWords }),
  };
  const placed = panels.filter(
    (panel) => isPlaced(panel, answer, paper) && !(focused && (panel.id === "quadrant" || panel.id === "actions")),
  );
  const placeOf = (panel: Panel) => (
    <PanelPlace
      key={panel.id}
      {...shared}
      panel={panel}
      expectedWidth={expectedWidths[panel.id] ?? 1392}
      paperWidth={paper ? (paperWidths[panel.id] ?? 980) : null}
    />
  );
  const patients = hasPatients(answer) || answer.market === null;
  return (
    <main
      className={`dashboard${updating ? " is-updating" : ""}${patients ? "" : " is-market"}${focused ? " has-focus" : ""}${stale ? " is-stale" : ""}`}
      style={parts?.style(
        {
          ...notes,
          since: onTop,
          targets: aims?.figures.length ?? 0,
          hospitals: answer.funnel.length,
        },
        answer,
      )}
    >
      <Asking value={paper ? null : onExplain}>
        {parts && <parts.Head answer={answer} notes={notes} since={onTop} />}
        <Headline answer={answer} opening={opening} />
        {patients ? <Figures {...shared} /> : null}
        <div className="panels">
          {inColumns(placed).map(({ column, panels: run }, place) =>
            column === undefined ? (
              <Fragment key={place}>{run.map(placeOf)}</Fragment>
            ) : (
              <div key={place} className={`column column-${column}`}>
                {run.map(placeOf)}
              </div>
            ),
          )}
          {focused ? (
            <div className="place place-focus">
              <PanelBoundary title={focused.label}>
                <Suspense fallback={null}>
                  <DriverPane
                    answer={answer}
                    evidence={focused}
                    width={408}
                    filter={view.filter}
                    onLook={onLook}
                    prepare={choices?.prepare}
                    {...(onWords && { onWords })}
                    onClose={() => {
                      onLook({ focus: null });
                    }}
                  />
                </Suspense>
              </PanelBoundary>
            </div>
          ) : null}
        </div>
        {parts && <parts.Foot answer={answer} files={files} />}
      </Asking>
      {asked === null ? null : (
        <PanelBoundary title={chartWords.explain}>
          <Suspense fallback={null}>
            <ExplainPanel
              figure={asked.figure}
              answer={answer}
              anchor={asked.anchor}
              explain={explain}
              leave={leave}
              onClose={stopAsking}
            />
          </Suspense>
        </PanelBoundary>
      )}
    </main>
  );
});
