import { useState } from "react";
import type { SessionState } from "../../state/session.ts";
import { Button } from "../../ui/Button.tsx";
import { Message } from "../../ui/Message.tsx";
import { hostedWords } from "#words/kept.ts";

/** Says why the settings that the host put beside the page are not in use, until it was read. */
export function PresetMessage({ trouble }: { readonly trouble: NonNullable<SessionState["presetTrouble"]> }) {
  const [isRead, setRead] = useState(false);
  if (isRead) return null;
  return (
    <div className="page-message">
      <Message
        kind="needs-you"
        title={hostedWords.title}
        actions={
          <Button
            onClick={() => {
              setRead(true);
            }}
          >
            {hostedWords.leave}
          </Button>
        }
      >
        {hostedWords.trouble[trouble]} {hostedWords.then}
      </Message>
    </div>
  );
}
