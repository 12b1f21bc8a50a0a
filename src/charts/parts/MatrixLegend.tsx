import type { Brand } from "../../domain/brand.ts";
import { ClaimedMark, HiddenMark } from "../../ui/marks.tsx";
import type { ReactNode } from "react";
import { evidenceKinds } from "../../domain/answer.ts";
import type { ChartWords } from "../../words/chartWords.ts";

/** How to read the matrix, in one line under it. */
export function MatrixLegend({ words, brands }: { readonly words: ChartWords; readonly brands: readonly Brand[] }) {
  const { legend } = words;
  const initials = brands.filter(({ role }) => role === "rival").map(({ initial }) => initial);
  return (
    <p className="note legend">
      <svg className="legend-mark" width="2.5" height="14" aria-hidden="true">
        <rect className="m-tick m-tick-evidence" width="2.5" height="14" />
      </svg>{" "}
      {legend.estimate}{" "}
      <svg className="legend-mark" width="16" height="6" aria-hidden="true">
        <rect className="m-bar m-bar-evidence" y="1" width="16" height="4" />
      </svg>{" "}
      {legend.interval} · {legend.rank} ·{" "}
      <span className="attn">
        <HiddenMark /> {words.hidden}
      </span>{" "}
      {legend.hidden} ·{" "}
      <span className="attn">
        <ClaimedMark /> {words.claimed}
      </span>{" "}
      {legend.claimed}
      {` · ${legend.approximate}`}
      {initials.length === 0 ? null : ` · ${legend.initials(initials.join(", "))}`}
    </p>
  );
}

/** What the letters before a phone's values stand for, after what is said of them all. */
export function MatrixLetters({ words, children }: { readonly words: ChartWords; readonly children: ReactNode }) {
  return (
    <>
      {children}{" "}
      {evidenceKinds.map((kind, place) => (
        <span key={kind}>
          {place === 0 ? "" : " · "}
          <strong>{words.evidence[kind].initial}</strong> {words.evidence[kind].name} ({words.heads.brief[kind]})
        </span>
      ))}
    </>
  );
}
