import { useRef, useState } from "react";
import type { Session, SessionState } from "../../state/session.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { textScale } from "../../ui/textScale.ts";
import { dropWords, filesSentence } from "#words/drop.ts";
import { DropArea } from "./DropArea.tsx";
import { FileList } from "./FileList.tsx";
import { FileMeaning } from "./FileMeaning.tsx";
import { ConsentNotes, RemovedColumns } from "./LeftOut.tsx";
import { RefusedRows } from "./RefusedRows.tsx";
import { SheetActions } from "./SheetActions.tsx";
import { countStandings, isPending, shownFile, understoodOf } from "./standing.ts";

type DropSheetProps = { readonly state: SessionState; readonly session: Session };

/** The sheet on which dropped files are recognised, mapped, scrubbed and counted before anything on the page changes. */
export function DropSheet({ state, session }: DropSheetProps) {
  const [chosen, setChosen] = useState<number | null>(null);
  const { dropped } = state;
  const counts = countStandings(dropped);
  const heading = filesSentence(counts);
  const note =
    dropped.length === 0 ? dropWords.emptyNote : isPending(counts) ? dropWords.note : noteAfter(counts.loaded);
  return (
    <Dialog
      open={state.dropSheetOpen}
      look="sheet"
      title={heading}
      note={note}
      closeLabel={dropWords.close}
      onClose={() => {
        session.showDropSheet(false);
      }}
    >
      <p className="aloud" role="status">
        {dropped.length === 0 ? "" : heading}
      </p>
      {dropped.length === 0 ? (
        <DropArea onFiles={session.drop} />
      ) : (
        <Files state={state} session={session} chosen={chosen} onShow={setChosen} />
      )}
    </Dialog>
  );
}

const noteAfter = (loaded: number): string => (loaded > 0 ? dropWords.noteLoaded : dropWords.noteNothing);

function Files({
  state: { dropped, workspace },
  session,
  chosen,
  onShow,
}: DropSheetProps & { readonly chosen: number | null; readonly onShow: (id: number) => void }) {
  const shown = shownFile(dropped, chosen);
  const meaning = useRef<HTMLElement>(null);
  return (
    <div className="drop-columns">
      <div className="drop-left">
        <FileList
          files={dropped}
          shown={shown?.id ?? null}
          session={session}
          onShow={(id) => {
            onShow(id);
            if (window.innerWidth < oneColumn * textScale()) meaning.current?.focus(); // it stands below, perhaps out of sight
          }}
        />
      </div>
      <section ref={meaning} className="drop-right" aria-label={shown?.name} tabIndex={-1}>
        {shown === null ? null : (
          <FileMeaning key={shown.id} file={shown} known={workspace.lastExports} session={session} />
        )}
        {shown !== null && understoodOf(shown) !== null ? (
          <p className="note drop-remembered">{dropWords.actions.remembered}</p>
        ) : null}
        <SheetActions files={dropped} shown={shown} session={session} />
      </section>
      <div className="drop-notes">
        <RemovedColumns files={dropped} />
        <ConsentNotes files={dropped} />
        <RefusedRows files={dropped} refusedRows={session.refusedRows} />
      </div>
    </div>
  );
}

/** Below this width, in CSS pixels, the sheet has one column. */
const oneColumn = 1024;
