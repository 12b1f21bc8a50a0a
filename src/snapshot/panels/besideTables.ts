import {
  unnamedSite,
  type ActivityCounts,
  type BesideTable,
  type ListedCounts,
  type ListingCounts,
  type Voice,
  type VoiceCounts,
} from "../../domain/beside.ts";
import type { SourceKind } from "../../domain/field.ts";
import { fieldLabel } from "../../charts/parts/listingBars.ts";
import { voiceTone } from "../../metrics/voiceTone.ts";
import { maskOutgoing } from "../../privacy/maskOutgoing.ts";
import { besideWords } from "#words/beside.ts";
import { formatMonth } from "../../words/format.ts";
import { fileTable, numbers, words, type FileColumn, type FileTable } from "./fileTable.ts";

/** The kinds of file that each is counted from. */
export const besideSources: Readonly<Record<BesideTable, readonly SourceKind[]>> = {
  voices: ["review"],
  owned: ["review", "activity"],
  listings: ["listing"],
  "listing-fields": ["listing"],
  "wrong-listings": ["listing"],
  activity: ["activity"],
  interest: ["activity"],
};

/** The rows of these tables; of a group that is counted, all of its own. */
export type BesideRows = Omit<VoiceCounts & ListingCounts & ActivityCounts, "sql">;

type Rows<Table extends BesideTable> = BesideRows[Table];

/** One of the tables beside the drivers as it may leave, names masked; null where it has no row. */
export function besideFileTable(counts: Partial<BesideRows>, table: BesideTable): FileTable | null {
  return (counts[table]?.length ?? 0) === 0 ? null : made[table](counts);
}

const made: Readonly<Record<BesideTable, (counts: Partial<BesideRows>) => FileTable>> = {
  voices: ({ voices = [] }) => fileTable(voiceColumns, withoutPersons(voices)),
  owned: ({ owned = [] }) => fileTable(ownedColumns(owned), owned),
  listings: ({ listings = [] }) => fileTable(listingColumns, listings),
  "listing-fields": ({ "listing-fields": fields = [] }) => fileTable(fieldColumns, fields),
  "wrong-listings": ({ "wrong-listings": wrong = [] }) => fileTable(wrongColumns, wrong),
  activity: ({ activity = [] }) => fileTable(activityColumns, activity),
  interest: ({ interest = [] }) => fileTable(interestColumns, interest),
};

const named = <Row>(head: string, cell: (row: Row) => string): FileColumn<Row> => ({
  head,
  cell: (row) => maskOutgoing(cell(row)),
});

/** One row of the file of voices: an outlet, or all people together. */
type FiledVoice = Voice & { readonly accounts: number };

/**
 * Outlets and unsigned sites as they are, people as one row. How often one person wrote, and how many that reached, would find the account on
 * the site: such a row is no pseudonym once it travels.
 */
function withoutPersons(voices: readonly Voice[]): readonly FiledVoice[] {
  const persons = voices.filter(({ name }) => name === null);
  const sum = (part: "texts" | "toned" | "balance") => persons.reduce((all, row) => all + row[part], 0);
  const together: FiledVoice = {
    name: null,
    accounts: persons.length,
    texts: sum("texts"),
    reach: null,
    toned: sum("toned"),
    balance: sum("balance"),
  };
  return [
    ...voices.filter(({ name }) => name !== null).map((row) => ({ ...row, accounts: 1 })),
    ...(persons.length === 0 ? [] : [together]),
  ];
}

const who = ({ name, accounts }: FiledVoice): string =>
  name === null ? said.people(accounts) : name === unnamedSite ? said.unnamed : name;

const { voices: said, owned: posted, listings: listed, activity: counted, interest: searched } = besideWords;
const { "listing-fields": ofFields, "wrong-listings": ofWrong } = besideWords;

const voiceColumns: readonly FileColumn<FiledVoice>[] = [
  named(said.heads.name, who),
  numbers(said.fileHeads.accounts, ({ accounts }: FiledVoice) => accounts),
  numbers(said.heads.texts, ({ texts }: FiledVoice) => texts),
  numbers(said.heads.reach, ({ reach }: FiledVoice) => reach),
  numbers(said.fileHeads.tone, voiceTone, "net"),
  numbers(said.fileHeads.toned, ({ toned }: FiledVoice) => toned),
];

const part = (some: number, all: number): number | null => (all === 0 ? null : some / all);

const ownedColumns = (owned: Rows<"owned">): readonly FileColumn<Rows<"owned">[number]>[] => {
  const whole = owned.reduce((sum, { texts }) => sum + texts, 0);
  return [
    words(posted.fileHeads.side, ({ owner }) => posted.sides[owner]),
    named(posted.heads.part, ({ kind, name }) => posted.kinds[kind](name)),
    numbers(posted.heads.texts, ({ texts }) => texts),
    numbers(`${posted.heads.share}, %`, ({ texts }) => part(texts, whole), "share"),
    numbers(posted.fileHeads.reach, ({ reach }) => reach),
  ];
};

const countColumns: readonly FileColumn<ListedCounts>[] = [
  numbers(listed.fileHeads.fields, ({ fields }) => fields),
  numbers(listed.fileHeads.filled, ({ filled }) => filled),
  numbers(listed.fileHeads.filledShare, ({ filled, fields }) => part(filled, fields), "share"),
  numbers(listed.fileHeads.compared, ({ compared }) => compared),
  numbers(listed.fileHeads.matching, ({ matching, compared }) => (compared === 0 ? null : matching)),
  numbers(listed.fileHeads.matchingShare, ({ matching, compared }) => part(matching, compared), "share"),
];

const listingColumns: readonly FileColumn<Rows<"listings">[number]>[] = [
  named(listed.heads.site, ({ site }) => site),
  numbers(listed.heads.places, ({ places }) => places),
  ...countColumns,
];

const fieldColumns: readonly FileColumn<Rows<"listing-fields">[number]>[] = [
  named(ofFields.heads.field, ({ field }) => fieldLabel(field)),
  ...countColumns,
];

/** Phones and addresses of places stay: they are what is to be put right, and persons have left them before (`maskDirectory`). */
const wrongColumns: readonly FileColumn<Rows<"wrong-listings">[number]>[] = [
  named(ofWrong.heads.site, ({ site }) => site),
  words(ofWrong.heads.place, ({ place }) => place),
  named(ofWrong.heads.field, ({ field }) => fieldLabel(field)),
  words(ofWrong.heads.listed, ({ listed: shown }) => shown),
  words(ofWrong.heads.truth, ({ truth }) => truth),
];

const activityColumns: readonly FileColumn<Rows<"activity">[number]>[] = [
  named(counted.heads.platform, ({ platform }) => platform),
  named(counted.heads.by, ({ breakdown }) => counted.kindOf(breakdown)),
  numbers(counted.fileHeads.names, ({ names }) => names),
  words(counted.heads.month, ({ month }) => (month === null ? counted.all : formatMonth(month))),
  words(counted.fileHeads.from, ({ from }) => from),
  words(counted.fileHeads.to, ({ to }) => to),
  numbers(counted.heads.spend, ({ spend }) => spend),
  words(counted.fileHeads.currency, ({ currency }) => currency),
  numbers(counted.heads.impressions, ({ impressions }) => impressions),
  numbers(counted.heads.clicks, ({ clicks }) => clicks),
  numbers(counted.heads.visits, ({ visits }) => visits),
  numbers(counted.heads.reach, ({ reach }) => reach),
  numbers(counted.heads.engagements, ({ engagements }) => engagements),
  numbers(counted.fileHeads.overlapping, ({ overlapping }) => overlapping),
  numbers(counted.fileHeads.beyond, ({ beyond }) => beyond),
];

const interestColumns: readonly FileColumn<Rows<"interest">[number]>[] = [
  named(searched.heads.term, ({ term }) => term),
  words(searched.fileHeads.from, ({ from }) => from),
  words(searched.fileHeads.to, ({ to }) => to),
  numbers(searched.heads.mean, ({ mean }) => mean, "stars"),
  numbers(searched.heads.last, ({ last }) => last),
];
