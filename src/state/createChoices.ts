import type { DriverId } from "../domain/driver.ts";
import type { Choices } from "./choices.ts";
import type { DataRoom } from "./dataRoom.ts";
import type { Workspace } from "./workspace.ts";

type ChoiceParts = {
  readonly prepare: (driver: DriverId) => Promise<void>;
  readonly fail: (failure: unknown) => void;
  readonly room: () => DataRoom | null;
  /** Keeps the change in the workspace whose data are shown, and answers again. */
  readonly settle: (change: Partial<Workspace>) => void;
  /** Keeps the change alike, and sets the beliefs in it beside the answer that is there. */
  readonly settleBeliefs: (change: Pick<Workspace, "beliefs">) => void;
};

/** The choices over the room that is open. */
export function createChoices({ room, prepare, fail, settle, settleBeliefs }: ChoiceParts): Choices {
  return {
    prepare: (driver) => {
      prepare(driver).catch(fail);
    },
    findHospitals: async (words) => (await room()?.findHospitals(words)) ?? [],
    rows: {
      find: async (asked, signal) => (await room()?.rows.find(asked, signal)) ?? null,
      read: async (list, ids, signal) => (await room()?.rows.read(list, ids, signal)) ?? new Map(),
    },
    beside: async (group, population) => (await room()?.beside(group, population)) ?? null,
    chooseFacility: (ownFacility) => {
      settle({ ownFacility });
    },
    surveyShares: async () => (await room()?.surveyShares()) ?? [],
    tryWeights: async (margins, asking) =>
      (await room()?.tryWeights(margins, asking)) ?? {
        state: "refused",
        given: "none",
        margins,
        problem: { kind: "no-survey" },
      },
    weigh: (margins) => {
      settle({ margins });
    },
    weighHealth: (healthWeights) => {
      settle({ healthWeights });
    },
    believe: (beliefs) => {
      settleBeliefs({ beliefs });
    },
  };
}
