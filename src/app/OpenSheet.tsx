import { Suspense } from "react";
import type { Aims } from "../domain/aims.ts";
import type { OpenedView } from "../dashboard/views/ViewsSheet.tsx";
import type { Session, SessionState } from "../state/session.ts";
import { AimsSheet, CompareSheet, DataSheet, KeySheet, ViewsSheet } from "./sheets.ts";

/** A sheet that a button or a key opens over the page. */
export type SheetName = "help" | "aims" | "data" | "views" | "compare";

type OpenSheetProps = {
  readonly sheet: SheetName | null;
  readonly state: SessionState;
  readonly session: Session;
  readonly aims: Aims;
  readonly letters: boolean;
  readonly onLetters: (on: boolean) => void;
  readonly onOpenedView: (opened: OpenedView) => void;
  readonly onClose: () => void;
};

/** The sheet that is open over the page, fetched when it is first asked for. */
export function OpenSheet(props: OpenSheetProps) {
  return <Suspense fallback={null}>{sheetOf(props)}</Suspense>;
}

function sheetOf({ sheet, state, session, aims, letters, onLetters, onOpenedView, onClose }: OpenSheetProps) {
  const { answer, dataSet, view } = state;
  switch (sheet) {
    case null:
      return null;
    case "help":
      return <KeySheet letters={letters} onLetters={onLetters} onClose={onClose} />;
    case "data":
      return <DataSheet state={state} session={session} onClose={onClose} />;
    case "aims":
      return answer && <AimsSheet answer={answer} aims={aims} onAim={session.aim} onClose={onClose} />;
    case "compare":
      return (
        answer &&
        view.compare && (
          <CompareSheet
            answer={answer}
            groups={view.compare}
            comparing={session.comparing}
            files={state.files}
            earlier={state.workspace.exports}
            ledger={session}
            onGroups={(compare) => {
              session.look({ compare });
            }}
            onClose={() => {
              session.look({ compare: null });
            }}
          />
        )
      );
    case "views":
      return (
        answer && (
          <ViewsSheet
            answer={answer}
            view={state.view}
            views={dataSet === "own" ? state.workspace.views : state.exampleViews}
            isKept={dataSet === "own"}
            onKeep={session.keepViews}
            onLook={session.look}
            onOpened={onOpenedView}
            onClose={onClose}
          />
        )
      );
  }
}
