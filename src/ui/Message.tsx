import type { ReactNode } from "react";

type MessageProps = {
  /** `needs-you` waits for an answer or an act. */
  readonly kind?: "neutral" | "needs-you";
  /** The first words, bold. */
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
};

/** What stands in a panel's place when it is withheld, empty or failed, and what would help. */
export function Message({ kind = "neutral", title, children, actions }: MessageProps) {
  return (
    <div className={`message message-${kind}`} role={kind === "needs-you" ? "alert" : undefined}>
      <p>
        {title === undefined ? null : <strong>{title} </strong>}
        {children}
      </p>
      {actions === undefined ? null : <div className="message-actions">{actions}</div>}
    </div>
  );
}
