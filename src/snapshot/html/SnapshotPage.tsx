import { headlineSentence, insightSentence } from "../../story/headline.ts";
import { asideOf, paperStyle } from "../paperFit.ts";
import { snapshotWords } from "#words/snapshot.ts";
import type { SnapshotContent } from "../snapshotContent.ts";
import { AgainstPanel } from "./AgainstPanel.tsx";
import { BelowPanels } from "./BelowPanels.tsx";
import { BelowTables } from "./BelowTables.tsx";
import { FigureStrip } from "./FigureStrip.tsx";
import { HospitalPanels } from "./HospitalPanels.tsx";
import { KnowSection } from "./KnowSection.tsx";
import { SentenceWords } from "./SentenceWords.tsx";
import { ActionsStill, QuadrantStill } from "./SidePanels.tsx";
import { SinceSection } from "./SinceSection.tsx";
import { SourceSection } from "./SourceSection.tsx";
import { WhyPanel } from "./WhyPanel.tsx";
import { paperPageWords } from "#words/paperPage.ts";

/** The whole snapshot as it is read: one printed page, and below it what only a screen has room for. */
export function SnapshotPage({ content }: { readonly content: SnapshotContent }) {
  const { snapshot, spoken, shown } = content;
  const { rows } = spoken.coverage;
  const patients = rows.responses + rows.reviews + rows.selections > 0 || shown.market === null;
  const foot = [
    snapshot.sentences.method,
    snapshotWords.dataTo(snapshot.dataTo),
    snapshotWords.privacy(snapshot.disclosure.withheld),
  ].filter((text) => text !== "");
  return (
    <main className="sheet">
      <div
        className="paper"
        style={paperStyle({
          ...snapshot,
          since: snapshot.since?.summary ?? null,
          targets: content.aims.figures.length,
          hospitals: patients ? shown.funnel.length : 0,
          aside: patients ? asideOf(spoken) : [],
          foot: [snapshotWords.know, ...foot].join(" "),
        })}
      >
        <header className="paper-head">
          <span>
            <strong>{snapshot.own ?? shown.market?.own?.name ?? "Whyhere"}</strong> · {paperPageWords.kind} ·{" "}
            {snapshot.filter.words}
          </span>
          <span>{snapshotWords.made(snapshot.version, snapshot.formulaVersion)}</span>
        </header>
        {snapshot.title === null ? null : <p className="presented-title">{snapshot.title}</p>}
        <div className="headline">
          <h1>
            <SentenceWords sentence={headlineSentence(spoken)} />
          </h1>
          <p>
            <SentenceWords sentence={insightSentence(spoken)} />
          </p>
        </div>
        {snapshot.note === null ? null : <p className="presented-note">{snapshot.note}</p>}
        {snapshot.since === null ? null : (
          <p className="presented-since">
            {snapshot.since.summary}{" "}
            <a className="screen-only" href="#since">
              {snapshotWords.sinceBelow}
            </a>
          </p>
        )}
        {patients ? <FigureStrip content={content} /> : null}
        {patients ? (
          <div className="panels">
            <WhyPanel content={content} />
            <QuadrantStill content={content} />
            <ActionsStill content={content} />
            <AgainstPanel content={content} />
          </div>
        ) : null}
        {shown.market === null || patients ? null : <HospitalPanels market={shown.market} />}
        <footer className="paper-foot">
          <strong>{snapshotWords.know}</strong> {foot.join(" ")}
        </footer>
      </div>
      {patients ? (
        <>
          <BelowPanels content={content} />
          <BelowTables content={content} />
        </>
      ) : null}
      {shown.market === null || !patients ? null : (
        <div className="screen-only">
          <HospitalPanels market={shown.market} />
        </div>
      )}
      <SinceSection snapshot={snapshot} />
      <KnowSection content={content} />
      <SourceSection inputs={snapshot.inputs} />
    </main>
  );
}
