import { describe, expect, it, vi } from "vitest";
import type { DataRoom } from "../../../src/state/dataRoom.ts";
import { createKeeping } from "../../../src/state/keep/keeping.ts";
import type { Keeper } from "../../../src/state/keep/keeper.ts";

/** A keeper whose saving ends as told. */
function keeping(save: Keeper["save"]) {
  const told: string[] = [];
  const fail = vi.fn();
  const keeper: Keeper = {
    restore: () => Promise.resolve("empty"),
    save,
    takeOver: () => Promise.resolve(),
    holds: () => true,
    onLost: () => undefined,
    clear: () => Promise.resolve(),
  };
  const room = { engine: {}, files: () => [{}] } as unknown as DataRoom; // all that saving looks at
  const { save: keep, stop } = createKeeping(keeper, {
    emptyRoom: () => Promise.resolve(room),
    tell: ({ kind }) => told.push(kind),
    fail,
  });
  return { told, fail, keep: () => keep(room), stop };
}

describe("keeping own data", () => {
  it("says that it keeps, and then that they are kept", async () => {
    const { told, keep, stop } = keeping(() => Promise.resolve("kept"));
    keep();
    await stop();
    expect(told).toEqual(["saving", "kept"]);
  });

  it("says that it could not where the fault is ours, and tries again with the next change", async () => {
    const fault = new EvalError("unsafe-eval is not allowed");
    const save = vi.fn<Keeper["save"]>().mockRejectedValueOnce(fault).mockResolvedValueOnce("kept");
    const { told, fail, keep } = keeping(save);
    keep();
    await vi.waitFor(() => expect(told).toEqual(["saving", "failed"]));
    expect(fail).toHaveBeenCalledExactlyOnceWith(fault);
    await new Promise((resolve) => setTimeout(resolve));
    keep();
    await vi.waitFor(() => expect(told).toEqual(["saving", "failed", "saving", "kept"]));
  });
});
