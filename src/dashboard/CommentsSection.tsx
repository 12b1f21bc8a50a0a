import type { Figure } from "../domain/figure.ts";
import { Ask } from "../ui/Ask.tsx";
import { commentWords } from "#words/comments.ts";

/** How many survey comments mention the driver in focus; nothing where no survey has comments. */
export function CommentsSection({ figure }: { readonly figure: Figure }) {
  if (figure.status === "no-data") return null;
  return (
    <section>
      <h3>{commentWords.title}</h3>
      {figure.value === null ? (
        <p className="note">{commentWords.withheld(figure)}</p>
      ) : (
        <p>
          <Ask figure={figure}>
            <strong className="number">{commentWords.share(figure)}</strong>
          </Ask>{" "}
          <span className="note">{commentWords.base(figure)}</span>
        </p>
      )}
      <p className="note">{commentWords.note}</p>
    </section>
  );
}
