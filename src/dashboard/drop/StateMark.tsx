import { CrossMark, TickMark } from "../../ui/marks.tsx";
import { dropWords, type FileStanding } from "#words/drop.ts";

type StateMarkProps = { readonly standing: FileStanding };

/** ✓ ◔ ? ✕ before a file's name, each with its word for those who do not see it. */
export function StateMark({ standing }: StateMarkProps) {
  return (
    <span className={`drop-mark drop-mark-${standing}`}>
      {shapes[standing]}
      <span className="aloud">{dropWords.files.standing[standing]}</span>
    </span>
  );
}

const clock = (
  <svg className="mark" viewBox="0 0 10 10" width="10" height="10" focusable="false" aria-hidden="true">
    <circle cx="5" cy="5" r="4.2" fill="none" strokeWidth="1.2" style={{ fill: "none", strokeWidth: 1.2 }} />
    <path d="M5 5V.8A4.2 4.2 0 0 1 9.2 5Z" />
  </svg>
);

const question = (
  <svg className="mark" viewBox="0 0 10 10" width="10" height="10" focusable="false" aria-hidden="true">
    <path
      d="M2.8 3.2A2.2 2.2 0 1 1 6 5.1C5.3 5.5 5 5.9 5 6.7"
      fill="none"
      strokeWidth="1.5"
      style={{ fill: "none", strokeWidth: 1.5 }}
    />
    <circle cx="5" cy="9" r=".95" />
  </svg>
);

const shapes: Readonly<Record<FileStanding, React.ReactNode>> = {
  ready: <TickMark />,
  loaded: <TickMark />,
  reading: clock,
  loading: clock,
  "needs-you": question,
  refused: <CrossMark />,
};
