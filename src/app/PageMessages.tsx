import { Suspense, useState } from "react";
import type { Session, SessionState } from "../state/session.ts";
import { Button } from "../ui/Button.tsx";
import { Message } from "../ui/Message.tsx";
import { appWords } from "#words/app.ts";
import { KeptMessage, PresetMessage } from "./sheets.ts";

type PageMessagesProps = {
  readonly state: SessionState;
  readonly storage: Session["storage"];
  /** How many files were dropped at once, if they were too many. */
  readonly tooMany: number | null;
  readonly onUnderstood: () => void;
};

const troubles = ["elsewhere", "full", "unavailable", "failed", "lost", "damaged", "newer"] as const;

/** What the page has to say above its figures: too many files, a fault of ours, settings of the host that cannot be used, data that are not kept. */
export function PageMessages({
  state: { failure, kept, presetTrouble },
  storage,
  tooMany,
  onUnderstood,
}: PageMessagesProps) {
  const [understood, setUnderstood] = useState<string | null>(null);
  const trouble = troubles.find((kind) => kind === kept.kind && kind !== understood);
  return (
    <>
      {tooMany === null ? null : (
        <div className="page-message">
          <Message
            kind="needs-you"
            title={appWords.tooManyTitle(tooMany)}
            actions={<Button onClick={onUnderstood}>{appWords.understood}</Button>}
          >
            {appWords.tooMany}
          </Message>
        </div>
      )}
      {failure === null ? null : (
        <div className="page-message">
          <Message kind="needs-you" title={appWords.failedTitle}>
            {appWords.failed}
          </Message>
        </div>
      )}
      {presetTrouble === null ? null : (
        <Suspense fallback={null}>
          <PresetMessage trouble={presetTrouble} />
        </Suspense>
      )}
      {trouble === undefined ? null : (
        <Suspense fallback={null}>
          <KeptMessage
            trouble={trouble}
            storage={storage}
            onUnderstood={() => {
              setUnderstood(trouble);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
