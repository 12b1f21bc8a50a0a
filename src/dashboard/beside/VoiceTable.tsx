import { unnamedSite, type Voice } from "../../domain/beside.ts";
import { voiceTone } from "../../metrics/voiceTone.ts";
import type { TableColumn } from "../../ui/tableColumn.ts";
import { besideWords } from "#words/beside.ts";
import { formatCount, formatPoints } from "../../words/format.ts";
import { countColumn, TableOf } from "./TableOf.tsx";

const { voices: words } = besideWords;

type Named = Voice & { readonly label: string };

const columns: readonly TableColumn<Named>[] = [
  { id: "name", label: words.heads.name, value: ({ label }) => label, text: ({ label }) => label },
  countColumn("texts", words.heads.texts, ({ texts }) => texts, formatCount),
  countColumn("reach", words.heads.reach, ({ reach }) => reach, formatCount),
  countColumn("tone", words.heads.tone, voiceTone, (points) => formatPoints(points, "net")),
];

/** Who writes most about us, persons by their place in the order. */
export function VoiceTable({ rows, sql }: { readonly rows: readonly Voice[]; readonly sql: string }) {
  const persons = rows.filter(({ name }) => name === null);
  const labelOf = (row: Voice): string =>
    row.name === null ? words.reviewer(persons.indexOf(row) + 1) : row.name === unnamedSite ? words.unnamed : row.name;
  const named = rows.map((row): Named => ({ ...row, label: labelOf(row) }));
  return (
    <TableOf table="voices" words={words} columns={columns} rows={named} rowKey={({ label }) => label} sql={sql} />
  );
}
