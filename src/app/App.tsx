import { Suspense, useCallback, useMemo, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import type { Answer } from "../domain/answer.ts";
import type { SnapshotNotes } from "../domain/snapshot.ts";
import { Dashboard } from "../dashboard/Dashboard.tsx";
import { PanelBoundary } from "../dashboard/PanelBoundary.tsx";
import type { OpenedView } from "../dashboard/views/ViewsSheet.tsx";
import { TopBar } from "../dashboard/TopBar.tsx";
import { WelcomeBanner } from "../dashboard/WelcomeBanner.tsx";
import type { Session } from "../state/session.ts";
import { DropZone } from "../ui/DropZone.tsx";
import { Message } from "../ui/Message.tsx";
import { Saving } from "../ui/saving.ts";
import { PageMessages } from "./PageMessages.tsx";
import { appWords } from "#words/app.ts";
import { DropSheet, LockedPage, PaperLedger, SettleDialog, SinceSheet, SnapshotSheet, WordsSheet } from "./sheets.ts";
import { busyWords, openingWords } from "./busyWords.ts";
import { ownName } from "./ownName.ts";
import { OpenedViewNotice } from "./OpenedViewNotice.tsx";
import { OpenSheet, type SheetName } from "./OpenSheet.tsx";
import { SavedPanel } from "./SavedPanel.tsx";
import { useDroppedSnapshot } from "./useDroppedSnapshot.ts";
import { usePageKeys } from "./usePageKeys.ts";

/** What changed since an earlier snapshot, as it was printed with this answer. */
type Printed = { readonly answer: Answer; readonly since: string | null };

const ignore = (): void => undefined;

/** The whole page over one session. */
export function App({ session }: { readonly session: Session }) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const [sheet, setSheet] = useState<SheetName | null>(null);
  const [letters, setLetters] = useState(true);
  const [wording, setWording] = useState<string | null>(null);
  const [presenting, setPresenting] = useState(false);
  const [saving, setSaving] = useState<string | null>(null);
  const [notes, setNotes] = useState<SnapshotNotes>({ title: null, note: null });
  const [printed, setPrinted] = useState<Printed | null>(null);
  const [opened, setOpened] = useState<OpenedView | null>(null);
  const [indexShown, setIndexShown] = useState(false);
  const [tooMany, setTooMany] = useState<number | null>(null);
  const { look, showDropSheet, explain, leave } = session;
  const { since, earlier, drop, forget } = useDroppedSnapshot(session);
  const sorting = useMemo(() => ({ ...session, drop }), [session, drop]);

  const { targets, events } = state.dataSet === "own" ? state.workspace : state.exampleAims;
  const aims = useMemo(() => ({ targets, events }), [targets, events]);
  const openAims = useCallback(() => {
    setSheet("aims");
  }, []);

  const openByKey = useCallback((asked: SheetName | "snapshot") => {
    if (asked === "snapshot") setPresenting(true);
    else setSheet(asked);
  }, []);
  usePageKeys(session, letters, openByKey);

  if (state.locked) {
    return (
      <DropZone onFiles={ignore} onTooMany={ignore} label={appWords.locked}>
        <Suspense fallback={null}>
          <LockedPage storage={session.storage} />
        </Suspense>
      </DropZone>
    );
  }
  const { answer, view, dataSet, files, workspace, updating } = state;
  return (
    <DropZone onFiles={drop} onTooMany={setTooMany} label={appWords.dropHere}>
      <div className="page">
        <Suspense fallback={null}>
          {dataSet === "own" && answer !== null ? (
            <PaperLedger answer={answer} earlier={workspace.exports} ledger={session} />
          ) : null}
        </Suspense>
        <TopBar
          answer={answer}
          view={view}
          own={ownName(state)}
          dataSet={dataSet}
          files={files}
          busy={busyWords(state)}
          settling={state.settling}
          onLook={look}
          onDropFiles={() => {
            showDropSheet(true);
          }}
          onOpen={openByKey}
          {...(dataSet === "own" ? { onReconsider: session.reconsider } : {})}
        />
        {dataSet !== "own" && !workspace.bannerHidden && state.kept.kind !== "looking" ? (
          <WelcomeBanner
            dataSet={dataSet}
            onFiles={drop}
            onTooMany={setTooMany}
            onHide={session.hideBanner}
            onExample={session.showExample}
          />
        ) : null}
        <PageMessages
          state={state}
          storage={session.storage}
          tooMany={tooMany}
          onUnderstood={() => {
            setTooMany(null);
          }}
        />
        <OpenedViewNotice
          opened={opened}
          state={state}
          session={session}
          onUnderstood={() => {
            setOpened(null);
          }}
        />
        {answer === null ? (
          <main className="dashboard dashboard-waiting">
            <Message>{state.phase === "failed" ? appWords.nothingToShow : openingWords(state.kept)}</Message>
          </main>
        ) : (
          <Saving value={setSaving}>
            <Dashboard
              answer={answer}
              view={view}
              files={files}
              updating={updating}
              isPrebuilt={state.isPrebuilt}
              opening={state.phase === "opening" && updating && !state.isPrebuilt}
              hospitals={session}
              choices={session}
              onLook={look}
              explain={explain}
              leave={leave}
              onWords={setWording}
              notes={notes}
              since={printed?.answer === answer ? printed.since : null}
              aims={aims}
              onAims={openAims}
              onIndex={setIndexShown}
            />
          </Saving>
        )}
        {saving === null ? null : (
          <SavedPanel
            panel={saving}
            state={state}
            session={session}
            aims={aims}
            onClose={() => {
              setSaving(null);
            }}
          />
        )}
        {presenting && answer !== null ? (
          <PanelBoundary title={appWords.snapshotTitle}>
            <Suspense fallback={null}>
              <SnapshotSheet
                answer={answer}
                files={files}
                notes={notes}
                earlier={workspace.exports}
                ledger={session}
                aims={aims}
                onAims={openAims}
                index={indexShown}
                before={earlier}
                onPrint={(said, changed) => {
                  flushSync(() => {
                    setNotes(said);
                    setPrinted({ answer, since: changed });
                    setPresenting(false); // a modal sheet would be printed over the page
                  });
                  window.print();
                }}
                onClose={(said) => {
                  setNotes(said);
                  setPresenting(false);
                }}
              />
            </Suspense>
          </PanelBoundary>
        ) : null}
        <PanelBoundary title={appWords.filesTitle}>
          <Suspense fallback={null}>
            {state.dropSheetOpen ? <DropSheet state={state} session={sorting} /> : null}
            {since === null || answer === null ? null : (
              <SinceSheet dropped={since} answer={answer} files={files} onClose={forget} />
            )}
            {wording === null ? null : (
              <WordsSheet
                first={wording}
                state={state}
                words={session.words}
                onClose={() => {
                  setWording(null);
                }}
              />
            )}
            {state.brandProposal === null ? null : (
              <SettleDialog proposal={state.brandProposal} workspace={workspace} onSettle={session.settle} />
            )}
          </Suspense>
        </PanelBoundary>
        <OpenSheet
          sheet={view.compare === null ? sheet : "compare"}
          state={state}
          session={session}
          aims={aims}
          letters={letters}
          onLetters={setLetters}
          onOpenedView={setOpened}
          onClose={() => {
            setSheet(null);
          }}
        />
      </div>
    </DropZone>
  );
}
