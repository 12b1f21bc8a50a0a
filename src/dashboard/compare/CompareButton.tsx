import { Button } from "../../ui/Button.tsx";
import { panelWords } from "#words/panels.ts";
import type { PanelProps } from "../panel.ts";
import { firstGroups } from "./twoGroups.ts";

/** The way to two groups side by side, in the matrix's head; not there where nothing tells two groups apart. */
export function CompareButton({ answer, paper, onLook }: Pick<PanelProps, "answer" | "paper" | "onLook">) {
  const groups = paper ? null : firstGroups(answer, answer.request.filter);
  if (groups === null) return null;
  return (
    <Button
      kind="quiet"
      onClick={() => {
        onLook({ compare: groups });
      }}
    >
      {panelWords.drivers.compare}
    </Button>
  );
}
