import type { Snapshot } from "../../domain/snapshot.ts";
import { snapshotInWords } from "../../story/sinceInWords.ts";
import { sinceWords } from "#words/since.ts";
import { snapshotWords } from "#words/snapshot.ts";
import { sinceColumns } from "./sinceColumns.ts";
import { Numbers } from "./StaticTable.tsx";

/** What changed since the earlier snapshot that the presenter set beside this one: what differs, and every change with its test. */
export function SinceSection({ snapshot }: { readonly snapshot: Snapshot }) {
  const { since } = snapshot;
  if (since === null) return null;
  const rows = since.figures.flatMap(({ of, before, change }) => {
    const now = snapshot.figures.find(({ id }) => id === of);
    return now === undefined ? [] : [{ now, before, change }];
  });
  return (
    <section className="since screen-only" id="since" aria-labelledby="since-title">
      <h2 id="since-title">{sinceWords.title(snapshotInWords(since.before))}</h2>
      <p>{since.summary}</p>
      {since.differs.length === 0 ? null : (
        <ul>
          {since.differs.map(({ kind, text }) => (
            <li key={kind}>{text}</li>
          ))}
        </ul>
      )}
      <p className="note">{sinceWords.assumption}</p>
      {rows.length === 0 ? (
        <p>{sinceWords.nothing}</p>
      ) : (
        <Numbers
          label={snapshotWords.changes(rows.length)}
          caption={snapshot.filter.words}
          columns={sinceColumns(snapshot)}
          rows={rows}
        />
      )}
    </section>
  );
}
