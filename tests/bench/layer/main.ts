import { changes, warming } from "../crm/changes.ts";
import { measure, type Engine, type Measured, type Pace } from "../crm/task.ts";
import { answersOfCrm } from "./growth.ts";
import { sameFigures } from "./sameFigures.ts";

type Module = { readonly engine: Engine };

/** Every engine by its file's name; only the one asked for is fetched. */
const peers = import.meta.glob<Module>(["../peers/*.mjs", "!../peers/nativeLoad.mjs"]);
const load = (name: string) => (name === "ours" ? import("./ours.ts") : peers[`../peers/${name}.mjs`]?.());

/** The file is served beside the page. */
const crm = async (): Promise<Blob> => (await fetch("crm.csv")).blob();

let running: Engine | null = null;

/** What the benchmarks call, each in a page of its own. */
const offered = {
  measureEngine: async ({ name, pace }: { readonly name: string; readonly pace: Pace }): Promise<Measured> => {
    const found = await load(name);
    if (found === undefined) throw new RangeError(`There is no engine ${name}.`);
    running = found.engine;
    return measure(running, await crm(), { warming, changes, pace });
  },
  releaseEngine: async (): Promise<void> => {
    await running?.release?.();
  },
  answersOfCrm: async () => answersOfCrm(await crm(), warming, changes),
  sameFigures,
};

Object.assign(globalThis, offered);
