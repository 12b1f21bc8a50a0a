import type { BrandProposal } from "./session.ts";
import type { Workspace } from "./workspace.ts";

const mostRivals = 5;

/** What a proposal settles when nobody corrects it. */
export const settledBy = ({
  own,
  brands,
  aliases,
}: BrandProposal): Pick<Workspace, "ownBrand" | "rivals" | "aliases"> => ({
  ownBrand: own,
  rivals: brands.filter((name) => name !== own).slice(0, mostRivals),
  aliases,
});
