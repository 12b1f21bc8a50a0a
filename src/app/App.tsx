import { Suspense, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import type { Period } from "../domain/period.ts";
import type { SnapshotNotes } from "../domain/snapshot.ts";
import { Dashboard } from "../dashboard/Dashboard.tsx";
import { keyAct, type KeyAct } from "../dashboard/keys.ts";
import { periodChoices, periodKey, periodOfKey } from "../dashboard/periodChoices.ts";
import { PanelBoundary } from "../dashboard/PanelBoundary.tsx";
import { TopBar } from "../dashboard/TopBar.tsx";
import { WelcomeBanner } from "../dashboard/WelcomeBanner.tsx";
import type { Session, SessionState } from "../state/session.ts";
import { DropZone } from "../ui/DropZone.tsx";
import { Message } from "../ui/Message.tsx";
import { appWords } from "../words/en/app.ts";
import { DropSheet, KeySheet, SettleDialog, SinceSheet, SnapshotSheet, WordsSheet } from "./sheets.ts";
import { TooManyFiles } from "./TooManyFiles.tsx";
import { useDroppedSnapshot } from "./useDroppedSnapshot.ts";

type AppProps = { readonly session: Session };

function ownName({ answer, dataSet, workspace }: SessionState): string {
  if (dataSet === "us-hospitals") return "US hospitals";
  return answer?.brands.find(({ role }) => role === "own")?.name ?? workspace.ownBrand ?? "";
}

function busyWords({ phase, dropped, answer }: SessionState): string | null {
  const reading = dropped.filter(
    ({ stage }) => stage.kind === "reading" || stage.kind === "waiting" || stage.kind === "loading",
  ).length;
  if (reading > 0) return appWords.reading(dropped.length - reading, dropped.length);
  return phase === "opening" && answer === null ? appWords.opening : null;
}

const isQuarter = (period: Period | null): boolean => period !== null && period.to - period.from === 2;

function stepPeriod({ answer, view }: SessionState, step: 1 | -1) {
  const quarters = periodChoices(answer).filter(({ value }) => isQuarter(periodOfKey(value)));
  const shown = periodKey(view.filter.period ?? answer?.period ?? null);
  const place = quarters.findIndex(({ value }) => value === shown);
  const next = quarters[place - step]; // newest first
  return place < 0 || next === undefined ? null : periodOfKey(next.value);
}

function focusPanel(step: 1 | -1): void {
  const places = [...document.querySelectorAll<HTMLElement>("[data-panel]")];
  const current = places.findIndex((place) => place.contains(document.activeElement));
  places[(current + step + places.length) % places.length]?.focus();
}

/** The whole page over one session. */
export function App({ session }: AppProps) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const [helping, setHelping] = useState(false);
  const [letters, setLetters] = useState(true);
  const [wording, setWording] = useState<string | null>(null);
  const [presenting, setPresenting] = useState(false);
  const [notes, setNotes] = useState<SnapshotNotes>({ title: null, note: null });
  const [tooMany, setTooMany] = useState<number | null>(null);
  const { look, showDropSheet, explain } = session;
  const { since, drop, forget } = useDroppedSnapshot(session);
  const sorting = useMemo(() => ({ ...session, drop }), [session, drop]);

  const act = useCallback(
    (asked: KeyAct) => {
      const now = session.state();
      switch (asked) {
        case "files":
          showDropSheet(true);
          return;
        case "snapshot":
          setPresenting(now.answer !== null);
          return;
        case "filters":
          document.querySelector<HTMLElement>(".topbar-filters select")?.focus();
          return;
        case "help":
          setHelping(true);
          return;
        case "release":
          if (now.view.focus) look({ focus: null });
          return;
        case "next-panel":
        case "previous-panel":
          focusPanel(asked === "next-panel" ? 1 : -1);
          return;
        case "period-back":
        case "period-on": {
          const period = stepPeriod(now, asked === "period-on" ? 1 : -1);
          if (period) look({ filter: { ...now.view.filter, period } });
        }
      }
    },
    [session, look, showDropSheet],
  );

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
      const asked = keyAct(event);
      if (asked === null || (!letters && event.key.length === 1)) return;
      event.preventDefault();
      act(asked);
    };
    window.addEventListener("keydown", listen);
    return () => {
      window.removeEventListener("keydown", listen);
    };
  }, [act, letters]);

  const { answer, view, dataSet, files, workspace, updating } = state;
  return (
    <DropZone onFiles={drop} onTooMany={setTooMany} label={appWords.dropHere}>
      <div className="page">
        <TopBar
          answer={answer}
          view={view}
          own={ownName(state)}
          dataSet={dataSet}
          files={files}
          busy={busyWords(state)}
          onLook={look}
          onDropFiles={() => {
            showDropSheet(true);
          }}
          onSnapshot={() => {
            setPresenting(true);
          }}
          {...(dataSet === "own" ? { onReconsider: session.reconsider } : {})}
          onKeys={() => {
            setHelping(true);
          }}
        />
        {dataSet !== "own" && !workspace.bannerHidden ? (
          <WelcomeBanner
            dataSet={dataSet}
            onFiles={drop}
            onTooMany={setTooMany}
            onHide={session.hideBanner}
            onExample={session.showExample}
          />
        ) : null}
        {tooMany === null ? null : (
          <TooManyFiles
            count={tooMany}
            onUnderstood={() => {
              setTooMany(null);
            }}
          />
        )}
        {state.failure === null ? null : (
          <div className="page-message">
            <Message kind="needs-you" title={appWords.failedTitle}>
              {appWords.failed}
            </Message>
          </div>
        )}
        {answer === null ? (
          <main className="dashboard dashboard-waiting">
            <Message>{state.phase === "failed" ? appWords.nothingToShow : appWords.opening}</Message>
          </main>
        ) : (
          <Dashboard
            answer={answer}
            view={view}
            files={files}
            updating={updating}
            hospitals={session}
            choices={session}
            onLook={look}
            explain={explain}
            onWords={setWording}
            notes={notes}
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
                onPrint={(said) => {
                  flushSync(() => {
                    setNotes(said);
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
        <Suspense fallback={null}>
          {helping ? (
            <KeySheet
              letters={letters}
              onLetters={setLetters}
              onClose={() => {
                setHelping(false);
              }}
            />
          ) : null}
        </Suspense>
      </div>
    </DropZone>
  );
}
