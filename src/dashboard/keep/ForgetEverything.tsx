import { useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { forgetWords as words } from "#words/kept.ts";

type ForgetEverythingProps = { readonly heading?: "h2" | "h3"; readonly onForget: () => void };

/** Deletes all that this browser keeps, after it was asked once whether that is meant. */
export function ForgetEverything({ heading: Heading = "h3", onForget }: ForgetEverythingProps) {
  const [asking, setAsking] = useState(false);
  return (
    <section className="keep-part">
      <Heading>{words.title}</Heading>
      <p>{words.what}</p>
      {asking ? (
        <div role="group" aria-label={words.title} className="keep-acts">
          <strong>{words.sure}</strong>
          <Button autoFocus onClick={onForget}>
            {words.yes}
          </Button>
          <Button
            onClick={() => {
              setAsking(false);
            }}
          >
            {words.no}
          </Button>
        </div>
      ) : (
        <Button
          onClick={() => {
            setAsking(true);
          }}
        >
          {words.title}
        </Button>
      )}
    </section>
  );
}
