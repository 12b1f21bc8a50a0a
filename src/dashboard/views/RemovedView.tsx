import { useEffect, useRef } from "react";
import { Button } from "../../ui/Button.tsx";
import { viewWords } from "#words/views.ts";

type RemovedViewProps = { readonly name: string; readonly onBringBack: () => void };

/** Says that a view was deleted and takes the keyboard, which its row had, so that one press brings it back. */
export function RemovedView({ name, onBringBack }: RemovedViewProps) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    place.current?.querySelector("button")?.focus();
  }, []);
  return (
    <p className="views-removed" role="status" ref={place}>
      {viewWords.removed(name)}{" "}
      <Button kind="link" onClick={onBringBack}>
        {viewWords.bringBack}
      </Button>
    </p>
  );
}
