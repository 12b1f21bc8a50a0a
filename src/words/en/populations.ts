import type { CountedRows } from "../../domain/exported.ts";

/** What the rows of a count are. */
export const countedRows: Readonly<Record<CountedRows, string>> = {
  survey: "respondents",
  selection: "selections",
  lost: "records that went elsewhere",
  lead: "leads",
};
