import type { Session } from "../../state/session.ts";
import { Button } from "../../ui/Button.tsx";
import { Message } from "../../ui/Message.tsx";
import { keptWords, type KeepTrouble } from "#words/kept.ts";

type KeptMessageProps = {
  readonly trouble: KeepTrouble;
  readonly storage: Session["storage"];
  readonly onUnderstood: () => void;
};

/** Says why own data will not be there on the next visit, and what can be done about it. */
export function KeptMessage({ trouble, storage, onUnderstood }: KeptMessageProps) {
  const { title, text } = keptWords[trouble];
  return (
    <div className="page-message">
      <Message
        kind="needs-you"
        title={title}
        actions={
          <>
            {trouble === "elsewhere" ? <Button onClick={storage.takeOver}>{keptWords.takeOver}</Button> : null}
            {trouble === "damaged" || trouble === "newer" ? (
              <Button onClick={storage.discard}>{keptWords.discard}</Button>
            ) : null}
            <Button onClick={onUnderstood}>{keptWords[trouble].leave}</Button>
          </>
        }
      >
        {text}
      </Message>
    </div>
  );
}
