import { useEffect, useRef } from "react";
import type { Session } from "../../state/session.ts";
import { Button } from "../../ui/Button.tsx";
import { lockWords } from "#words/kept.ts";
import { ForgetEverything } from "./ForgetEverything.tsx";

type LockedPageProps = { readonly storage: Pick<Session["storage"], "lock" | "forget"> };

/** What stands in the place of the page while it is locked: no figure, no name, and what the lock does not do. */
export function LockedPage({ storage }: LockedPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus(); // what had the focus is gone
  }, []);
  return (
    <main className="locked-page">
      <h1 ref={heading} tabIndex={-1}>
        {lockWords.title}
      </h1>
      <p>{lockWords.what}</p>
      <p className="note">{lockWords.not}</p>
      <Button
        kind="main"
        onClick={() => {
          storage.lock(false);
        }}
      >
        {lockWords.unlock}
      </Button>
      <ForgetEverything heading="h2" onForget={storage.forget} />
    </main>
  );
}
