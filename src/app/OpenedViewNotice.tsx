import { Suspense } from "react";
import type { OpenedView } from "../dashboard/views/ViewsSheet.tsx";
import type { Session, SessionState } from "../state/session.ts";
import { ChangedFormulas } from "./sheets.ts";

type OpenedViewNoticeProps = {
  readonly opened: OpenedView | null;
  readonly state: SessionState;
  readonly session: Pick<Session, "keepViews">;
  readonly onUnderstood: () => void;
};

/** Until it is dismissed: which figures of the saved view just opened are computed differently now. */
export function OpenedViewNotice({ opened, state, session, onUnderstood }: OpenedViewNoticeProps) {
  const views = state.dataSet === "own" ? state.workspace.views : state.exampleViews;
  if (opened === null || opened.changed.length === 0 || !views.includes(opened.saved)) return null;
  return (
    <Suspense fallback={null}>
      <ChangedFormulas
        opened={opened}
        onUnderstood={() => {
          onUnderstood();
          void import("../dashboard/views/savedViews.ts").then(({ understood }) => {
            session.keepViews(understood(views, opened.saved));
          });
        }}
      />
    </Suspense>
  );
}
