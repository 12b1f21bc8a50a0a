import { createContext, use, type KeyboardEvent, type ReactNode } from "react";
import type { Figure } from "../domain/figure.ts";
import { askStep, isAskKey } from "./askKeys.ts";

/** Opens the explanation of a figure beside the element that shows it. */
export type Explain = (figure: Figure, anchor: Element | null) => void;

/** How any figure on the page asks for its explanation; null where nothing can be asked, as on paper. */
export const Asking = createContext<Explain | null>(null);

type AskProps = {
  readonly figure: Figure;
  /** Whether Tab stops here: once a group of figures, whose others the arrow keys reach. */
  readonly stop?: boolean;
  readonly children: ReactNode;
};

/** Words that quote a figure and open its explanation. Not a `<button>`: that would not break across lines. */
export function Ask({ figure, stop = true, children }: AskProps) {
  const explain = use(Asking);
  if (explain === null) return children;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isAskKey(event.key)) explain(figure, event.currentTarget);
    else {
      const next = askStep(event.currentTarget, event.key);
      if (next === null) return;
      next.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span
      role="button"
      tabIndex={stop ? 0 : -1}
      className="ask"
      data-metric={figure.metric}
      aria-haspopup="dialog"
      onClick={(event) => {
        event.stopPropagation();
        explain(figure, event.currentTarget);
      }}
      onKeyDown={onKeyDown}
    >
      {children}
    </span>
  );
}
