import { lazy, memo, Suspense } from "react";
import type { DroppedFile, Session } from "../../state/session.ts";
import type { Workspace } from "../../state/workspace.ts";
import { ChooseFiles } from "../../ui/ChooseFiles.tsx";
import { Message } from "../../ui/Message.tsx";
import { dropWords } from "#words/drop.ts";
import { meaningWords } from "#words/dropMeaning.ts";
import { describeIssue } from "#words/issues.ts";
import { LoadedAccount } from "./LoadedAccount.tsx";
import { ChoiceSelect } from "./ChoiceSelect.tsx";
import { MappingTable } from "./MappingTable.tsx";
import { PreviewTable } from "./PreviewTable.tsx";
import { ReadAs } from "./ReadAs.tsx";

type FileMeaningProps = {
  readonly file: DroppedFile;
  readonly known: Workspace["lastExports"];
  readonly session: Pick<Session, "remap" | "drop" | "readIn">;
};

const FileNotes = lazy(async () => ({ default: (await import("./FileNotes.tsx")).FileNotes }));

const encodings = meaningWords.encodings.map(([value = "", label = ""]) => ({ value, label }));

/** The chosen file: what its columns mean and what is asked, or why there is nothing to ask. Other files' progress leaves it alone. */
export const FileMeaning = memo(function FileMeaning({ file, known, session }: FileMeaningProps) {
  const { stage } = file;
  switch (stage.kind) {
    case "waiting":
    case "reading":
      return <Message title={file.name}>{meaningWords.reading}</Message>;
    case "loading":
      return <Message title={file.name}>{meaningWords.loading}</Message>;
    case "refused":
      return (
        <Message
          kind="needs-you"
          actions={
            <>
              {stage.issue.kind === "encoding-unsure" ? (
                <span className="drop-answer">
                  {meaningWords.encoding}
                  <ChoiceSelect
                    label={meaningWords.encoding}
                    value=""
                    placeholder={meaningWords.encodingOpen}
                    groups={[{ label: "", choices: encodings }]}
                    onChange={(encoding) => {
                      session.readIn(file.id, encoding);
                    }}
                  />
                </span>
              ) : null}
              <ChooseFiles onFiles={session.drop}>{dropWords.area.again}</ChooseFiles>
            </>
          }
        >
          {describeIssue(stage.issue)}
        </Message>
      );
    case "loaded":
      return <LoadedAccount account={stage.account} />;
    case "understood": {
      const { inspection, mapping, questions } = stage;
      const columnQuestions = mapping.columns.filter(({ question }) => question !== undefined).length;
      const onChange = (changed: typeof mapping) => {
        session.remap(file.id, changed);
      };
      return (
        <>
          <ReadAs
            key={mapping.importer}
            name={file.name}
            inspection={inspection}
            mapping={mapping}
            asks={questions > columnQuestions}
            onChange={onChange}
          />
          <Suspense fallback={null}>
            <FileNotes inspection={inspection} mapping={mapping} known={known} />
          </Suspense>
          <MappingTable inspection={inspection} mapping={mapping} onChange={onChange} />
          <PreviewTable inspection={inspection} mapping={mapping} />
        </>
      );
    }
  }
});
