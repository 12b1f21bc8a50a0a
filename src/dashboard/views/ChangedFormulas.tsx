import { Button } from "../../ui/Button.tsx";
import { Message } from "../../ui/Message.tsx";
import { viewWords } from "#words/views.ts";
import type { OpenedView } from "./ViewsSheet.tsx";

type ChangedFormulasProps = { readonly opened: OpenedView; readonly onUnderstood: () => void };

/** Says which figures of an opened view are computed differently than when it was saved. */
export function ChangedFormulas({ opened: { saved, changed }, onUnderstood }: ChangedFormulasProps) {
  return (
    <div className="page-message">
      <Message
        kind="needs-you"
        title={viewWords.changedTitle(saved.name)}
        actions={<Button onClick={onUnderstood}>{viewWords.understood}</Button>}
      >
        {viewWords.changed(changed)}
      </Message>
    </div>
  );
}
