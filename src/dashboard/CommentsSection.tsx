import type { Figure } from "../domain/figure.ts";
import { Button } from "../ui/Button.tsx";
import { commentWords } from "../words/en/comments.ts";
import type { PanelProps } from "./panel.ts";

type CommentsSectionProps = { readonly figure: Figure; readonly onExplain: PanelProps["onExplain"] };

/** How many survey comments mention the driver in focus; nothing where no survey has comments. */
export function CommentsSection({ figure, onExplain }: CommentsSectionProps) {
  if (figure.status === "no-data") return null;
  return (
    <section>
      <h3>{commentWords.title}</h3>
      {figure.value === null ? (
        <p className="note">{commentWords.withheld(figure)}</p>
      ) : (
        <p>
          <Button
            kind="quiet"
            onClick={({ currentTarget }) => {
              onExplain(figure, currentTarget);
            }}
          >
            <strong className="number">{commentWords.share(figure)}</strong>
          </Button>{" "}
          <span className="note">{commentWords.base(figure)}</span>
        </p>
      )}
      <p className="note">{commentWords.note}</p>
    </section>
  );
}
