import type { DroppedFile, Session } from "../../state/session.ts";
import { Button } from "../../ui/Button.tsx";
import { ChooseFiles } from "../../ui/ChooseFiles.tsx";
import { ArrowRightMark, CrossMark } from "../../ui/marks.tsx";
import { ProgressBar } from "../../ui/ProgressBar.tsx";
import { dropWords } from "#words/drop.ts";
import { describeIssue } from "#words/issues.ts";
import { amountLine, formatLine, leftOutSentences } from "./fileLine.ts";
import { standingOf } from "./standing.ts";
import { StateMark } from "./StateMark.tsx";

type FileListProps = {
  readonly files: readonly DroppedFile[];
  readonly shown: number | null;
  readonly session: Pick<Session, "drop" | "withdraw" | "stop">;
  readonly onShow: (id: number) => void;
};

const { files: words, area } = dropWords;

/** The dropped files: where each stands, what it was recognised as, and how many rows it has. */
export function FileList({ files, shown, session, onShow }: FileListProps) {
  return (
    <section className="drop-section">
      <div className="drop-section-head">
        <h3>{words.title}</h3>
        <ChooseFiles kind="link" onFiles={session.drop}>
          {area.more}
        </ChooseFiles>
      </div>
      <ul className="drop-files">
        {files.map((file) => (
          <FileRow key={file.id} file={file} shown={file.id === shown} session={session} onShow={onShow} />
        ))}
      </ul>
    </section>
  );
}

function FileRow({
  file,
  shown,
  session,
  onShow,
}: Omit<FileListProps, "files" | "shown"> & { readonly file: DroppedFile; readonly shown: boolean }) {
  const standing = standingOf(file);
  const look = ["drop-file", `drop-file-${standing}`, shown ? "drop-file-shown" : ""].filter(Boolean).join(" ");
  return (
    <li className={look}>
      <StateMark standing={standing} />
      <button
        type="button"
        className="drop-file-name"
        aria-current={shown ? "true" : undefined}
        onClick={() => {
          onShow(file.id);
        }}
      >
        {file.name}
      </button>
      <span className="drop-file-format">{formatLine(file)}</span>
      <span className="drop-file-amount number">
        {amountLine(file)} {standing === "needs-you" ? <ArrowRightMark /> : null}
      </span>
      <Button
        kind="mark"
        className="drop-file-off"
        disabled={standing === "loading"}
        aria-label={words.takeOff(file.name)}
        onClick={() => {
          session.withdraw(file.id);
        }}
      >
        <CrossMark />
      </Button>
      <FileNote file={file} session={session} />
    </li>
  );
}

function FileNote({ file, session }: { readonly file: DroppedFile; readonly session: FileListProps["session"] }) {
  const { stage } = file;
  switch (stage.kind) {
    case "waiting":
    case "reading":
      return (
        <div className="drop-file-note">
          <ProgressBar label={file.name} value={stage.kind === "reading" ? stage.progress : 0} />
          <Button
            kind="link"
            aria-label={`${words.stop} ${file.name}`}
            onClick={() => {
              session.withdraw(file.id);
            }}
          >
            {words.stop}
          </Button>
        </div>
      );
    case "loading":
      return (
        <div className="drop-file-note">
          <ProgressBar label={file.name} value={stage.progress} />
          <Button
            kind="link"
            onClick={() => {
              session.stop();
            }}
          >
            {words.stopLoading}
          </Button>
        </div>
      );
    case "refused":
      return <p className="drop-file-note">{describeIssue(stage.issue)}</p>;
    case "loaded":
      return <p className="drop-file-note">{words.leftOut(leftOutSentences(file))}</p>;
    case "understood":
      return null;
  }
}
