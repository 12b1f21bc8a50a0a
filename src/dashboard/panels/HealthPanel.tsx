import { lazy, Suspense, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { panelWords } from "#words/panels.ts";
import type { PanelProps } from "../panel.ts";

const BrandHealthParts = lazy(async () => ({
  default: (await import("../health/BrandHealthParts.tsx")).BrandHealthParts,
}));

const words = panelWords.health;

/** The brand health index, for who asks for it: closed until then, and never shown without its parts. */
export function HealthPanel(props: PanelProps) {
  const [open, setOpen] = useState(false);
  const { health } = props.answer;
  if (!health) return null;
  const toggle = (
    <Button
      kind="quiet"
      aria-expanded={open}
      onClick={() => {
        setOpen(!open);
        props.onIndex?.(!open);
      }}
    >
      {open ? words.close : words.open}
    </Button>
  );
  if (open)
    return (
      <Suspense fallback={<div className="place-waiting" />}>
        <BrandHealthParts {...props} health={health} toggle={toggle} />
      </Suspense>
    );
  return (
    <section className="panel" id="health">
      <h2 className="panel-title">{words.title}</h2> <span className="note">{words.offer}</span> {toggle}
    </section>
  );
}
