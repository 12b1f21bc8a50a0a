import type { ListedCounts, ListedField, ListingCounts, WrongListing } from "../../domain/beside.ts";
import type { TableColumn } from "../../ui/tableColumn.ts";
import { besideWords } from "#words/beside.ts";
import { listWords } from "#words/lists.ts";
import { formatCount, formatShare } from "../../words/format.ts";
import type { CountColumn, CountRow } from "../CountBars.tsx";

const { listings: words, "listing-fields": ofFields, "wrong-listings": ofWrong } = besideWords;

/** Fields named in the sentence above the drawing. */
const named = 3;

/** What a field is called: our own names in this language, others as the file has them. */
export const fieldLabel = (field: string): string =>
  Object.entries(ofFields.fieldNames).find(([name]) => name === field)?.[1] ?? field;

const wrongIn = ({ compared, matching }: ListedCounts): number => compared - matching;

/** How many entries are right, and which fields are wrong most often; or that nothing says what should be. */
export function listingsSaid(counts: ListingCounts): string {
  const sum = (part: "compared" | "matching") => counts.listings.reduce((all, row) => all + row[part], 0);
  const [compared, matching] = [sum("compared"), sum("matching")];
  if (compared === 0) return words.notCompared;
  const wrong = counts["listing-fields"].filter((row) => wrongIn(row) > 0).slice(0, named);
  const fields = wrong.map((row) => `${fieldLabel(row.field)} (${formatCount(wrongIn(row))})`);
  return (
    words.said(matching, compared, formatShare(matching / compared)) +
    (fields.length === 0 ? "" : words.mostWrong(listWords(fields)))
  );
}

/** A row a directory: filled in, and right. */
export const listingRows = ({ listings }: ListingCounts): readonly CountRow[] =>
  listings.map(({ site, filled, fields, matching, compared }) => ({
    key: site,
    label: site,
    tone: "us",
    counts: [
      { part: filled, whole: fields },
      { part: matching, whole: compared },
    ],
  }));

/** What those bars count. */
export const listingColumns: readonly CountColumn[] = [
  { id: "filled", label: words.heads.filled, none: words.noShare },
  { id: "matching", label: words.heads.matching, none: words.noShare },
];

const share = (
  id: "filled" | "matching",
  part: (row: ListedField) => number,
  whole: (row: ListedField) => number,
): TableColumn<ListedField> => ({
  id,
  label: words.heads[id],
  numeric: true,
  value: (row) => (whole(row) === 0 ? null : part(row) / whole(row)),
  text: (row) => words.share(part(row), whole(row)),
});

/** Field by field. */
export const fieldColumns: readonly TableColumn<ListedField>[] = [
  {
    id: "field",
    label: ofFields.heads.field,
    value: ({ field }) => fieldLabel(field),
    text: ({ field }) => fieldLabel(field),
  },
  share(
    "filled",
    ({ filled }) => filled,
    ({ fields }) => fields,
  ),
  share(
    "matching",
    ({ matching }) => matching,
    ({ compared }) => compared,
  ),
  {
    id: "wrong",
    label: ofFields.heads.wrong,
    numeric: true,
    value: (row) => (row.compared === 0 ? null : wrongIn(row)),
    text: (row) => (row.compared === 0 ? "–" : formatCount(wrongIn(row))),
  },
];

const cell = (id: "site" | "place" | "field" | "listed" | "truth", text: (row: WrongListing) => string) => ({
  id,
  label: ofWrong.heads[id],
  value: text,
  text,
});

/** What is wrong, entry by entry. */
export const wrongColumns: readonly TableColumn<WrongListing>[] = [
  cell("site", ({ site }) => site),
  cell("place", ({ place }) => place),
  cell("field", ({ field }) => fieldLabel(field)),
  cell("listed", ({ listed }) => listed ?? ofWrong.missing),
  cell("truth", ({ truth }) => truth),
];
