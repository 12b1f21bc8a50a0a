import { unnamedSite, type Voice, type VoiceCounts } from "../../domain/beside.ts";
import { voiceTone } from "../../metrics/voiceTone.ts";
import { Message } from "../../ui/Message.tsx";
import type { TableColumn } from "../../ui/tableColumn.ts";
import { besideWords } from "#words/beside.ts";
import { chartWords } from "#words/charts.ts";
import { formatCount, formatPoints } from "../../words/format.ts";
import { HowCounted } from "./HowCounted.tsx";
import { countColumn, TableOf } from "./TableOf.tsx";

const { voices: words } = besideWords;

type Named = Voice & { readonly label: string };

const columns: readonly TableColumn<Named>[] = [
  { id: "name", label: words.heads.name, value: ({ label }) => label, text: ({ label }) => label },
  countColumn("texts", words.heads.texts, ({ texts }) => texts, formatCount),
  countColumn("reach", words.heads.reach, ({ reach }) => reach, formatCount),
  countColumn("tone", words.heads.tone, voiceTone, (points) => formatPoints(points, "net")),
];

type VoiceTableProps = { readonly counts: VoiceCounts; readonly updating: boolean };

/** Who writes most about us, persons by their place in the order. */
export function VoiceTable({ counts: { voices, accounts, sql }, updating }: VoiceTableProps) {
  if (voices.length === 0 && accounts > 0) return <OnceEach accounts={accounts} sql={sql.voices} />;
  const persons = voices.filter(({ name }) => name === null);
  const labelOf = (row: Voice): string =>
    row.name === null ? words.reviewer(persons.indexOf(row) + 1) : row.name === unnamedSite ? words.unnamed : row.name;
  const named = voices.map((row): Named => ({ ...row, label: labelOf(row) }));
  const held = columns.filter(({ id, value }) => id !== "reach" || named.some((row) => value(row) !== null));
  return (
    <TableOf
      table="voices"
      words={words}
      note={updating ? <span className="chart-updating">{chartWords.updating}</span> : words.note}
      columns={held}
      rows={named}
      rowKey={({ label }) => label}
      sql={sql.voices}
      after={voices.length < accounts ? <p className="note">{words.most(voices.length, accounts)}</p> : null}
    />
  );
}

/** Said instead of a table of ones. */
const OnceEach = ({ accounts, sql }: { readonly accounts: number; readonly sql: string }) => (
  <section className="beside">
    <h3 className="panel-title">
      {words.title} <span className="note">{words.note}</span>
    </h3>
    <Message>{words.onceEach(accounts)}</Message>
    <HowCounted words={words} sql={sql} />
  </section>
);
