import type { Answer } from "../domain/answer.ts";
import type { Compared, TwoGroups } from "../domain/compared.ts";
import type { Answering } from "../instant/client.ts";
import type { View } from "./view.ts";

/** Two groups side by side, under the rest of the page's filter. */
export type Comparing = {
  /** What is counted of both; null while no data are there. */
  readonly compare: (groups: TwoGroups) => Promise<Compared | null>;
  /** The settled answer about one of them, for the intervals of *moves*; null when the page needed the worker first. */
  readonly about: (groups: TwoGroups, value: string) => Promise<Answer | null>;
};

type Around = {
  readonly state: () => { readonly view: View };
  readonly answering: Promise<Answering>;
  /** Resolves once the page's own answer needs no worker; false when there are no data to ask. */
  readonly hasData: () => boolean;
  readonly quiet: () => Promise<boolean>;
};

/** Comparisons for a session. What has to settle waits for the page's own answer, whose settling it would else end. */
export const createComparing = ({ state, answering, hasData, quiet }: Around): Comparing => ({
  compare: async (groups) => {
    // Those who cite a driver may still be on their way.
    const isThere = state().view.filter.keep.cites === undefined && hasData();
    return isThere || (await quiet()) ? (await answering).compare(state().view.filter, groups) : null;
  },
  about: async ({ attribute }, value) => {
    if (!(await quiet())) return null;
    const { filter, outcome } = state().view;
    return (await answering).settle({
      filter: { ...filter, keep: { ...filter.keep, [attribute]: [value] } },
      outcome,
    });
  },
});
