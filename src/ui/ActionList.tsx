import type { ReactNode } from "react";
import type { EvidenceKind } from "../domain/answer.ts";
import { Button } from "./Button.tsx";
import { EvidenceTiles, type EvidenceState } from "./EvidenceTiles.tsx";

/** One thing to do, with its grade of evidence and its reasons. */
export type ActionLine = {
  readonly key: string;
  readonly title: string;
  readonly tiles: Readonly<Record<EvidenceKind, EvidenceState>>;
  /** `3 of 4 agree`. */
  readonly grade: string;
  readonly because: ReactNode;
  readonly whatIf?: ReactNode;
};

type ActionListProps = {
  readonly actions: readonly ActionLine[];
  /** What was tested without result, or why no action stands here. */
  readonly notFound?: { readonly title: string; readonly text: ReactNode };
  readonly message?: ReactNode;
  readonly selected?: readonly string[];
  readonly onSelect?: (key: string) => void;
  readonly describeTile?: (kind: EvidenceKind, state: EvidenceState) => string;
};

/** At most three things to do, and what was not found. */
export function ActionList({ actions, notFound, message, selected = [], onSelect, describeTile }: ActionListProps) {
  return (
    <div className="actions">
      {message}
      <ol>
        {actions.map((action, index) => (
          <li key={action.key} className={selected.includes(action.key) ? "action action-selected" : "action"}>
            <span className="action-number number" aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <h3>
                {onSelect === undefined ? (
                  action.title
                ) : (
                  <Button
                    kind="quiet"
                    aria-pressed={selected.includes(action.key)}
                    onClick={() => {
                      onSelect(action.key);
                    }}
                  >
                    {action.title}
                  </Button>
                )}
              </h3>
              <p className="action-grade">
                <EvidenceTiles
                  states={action.tiles}
                  {...(describeTile === undefined ? {} : { describe: describeTile })}
                />
                <strong>{action.grade}</strong>
              </p>
              <p className="action-because">{action.because}</p>
              {action.whatIf === undefined ? null : <p className="action-because action-what-if">{action.whatIf}</p>}
            </div>
          </li>
        ))}
      </ol>
      {notFound === undefined ? null : (
        <p className="action-none">
          <strong>{notFound.title}</strong> {notFound.text}
        </p>
      )}
    </div>
  );
}
