import { useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Message } from "../../ui/Message.tsx";
import { phraseWords } from "#words/phrases.ts";

type RemoveDriverProps = { readonly label: string; readonly onRemove: () => void };

const words = phraseWords.own;

/** The way to take a driver of one's own off the page; it asks once. */
export function RemoveDriver({ label, onRemove }: RemoveDriverProps) {
  const [asks, setAsks] = useState(false);
  if (!asks)
    return (
      <Button
        kind="quiet"
        onClick={() => {
          setAsks(true);
        }}
      >
        {words.remove}
      </Button>
    );
  return (
    <Message
      kind="needs-you"
      actions={
        <>
          <Button onClick={onRemove}>{words.remove}</Button>
          <Button
            onClick={() => {
              setAsks(false);
            }}
          >
            {words.cancel}
          </Button>
        </>
      }
    >
      {words.removed(label)}
    </Message>
  );
}
