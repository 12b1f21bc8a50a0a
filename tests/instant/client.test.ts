import { expose } from "comlink";
import { expect, it } from "vitest";
import type { Answer, Request } from "../../src/domain/answer.ts";
import { noFilter } from "../../src/domain/filter.ts";
import { answerInWorkers } from "../../src/instant/client.ts";
import { buildCube } from "../../src/instant/cube.ts";
import type { CitingData, InstantData } from "../../src/instant/fill.ts";
import { buildRatingRows } from "../../src/instant/ratingRows.ts";

const empty = (): InstantData => ({
  workspace: { brands: [], drivers: [], maturityDays: 90, facilityId: null },
  weighting: { state: "delivered", given: "none" },
  coverage: {
    months: null,
    lastComplete: null,
    lastCompleteOf: { crm: null, survey: null, review: null },
    values: {},
    rows: { selections: 0, responses: 0, reviews: 0, hospitals: 0 },
  },
  cubes: {
    one: buildCube(
      { id: "one", grain: { view: "survey", only: null, keys: [], byGroup: false }, sums: ["count(*)"] },
      { month: Float64Array.of(24297), s0: Float64Array.of(3) },
      [],
    ),
  },
  ratings: buildRatingRows([], {}, []),
  hospitals: [],
});

const requestOf = (location: string): Request => ({
  filter: { ...noFilter, keep: { location: [location] } },
  outcome: null,
});

/** A worker whose settling ends only when told, over a message channel. */
function fakeWorkers() {
  const told: (() => void)[] = [];
  const fills: InstantData[] = [];
  const narrowed: CitingData[] = [];
  let ended = 0;
  const make = (): Worker => {
    const { port1, port2 } = new MessageChannel();
    const echo = (request: Request, settled: boolean) => ({ request, settled }) as unknown as Answer; // enough to tell them apart
    const worker = {
      fill: (data: InstantData) => void fills.push(data),
      narrow: (part: CitingData) => void narrowed.push(part),
      pass: (port: MessagePort, what: "all" | "narrowed") => {
        port.postMessage(what === "all" ? fills[0] : narrowed[0]);
        port.close();
      },
      take: (port: MessagePort) =>
        new Promise<void>((resolve) => {
          port.onmessage = ({ data }: MessageEvent<InstantData | CitingData>) => {
            if ("cites" in data) narrowed.push(data);
            else fills.push(data);
            port.close();
            resolve();
          };
        }),
      answer: (request: Request) => echo(request, false),
      settle: (request: Request, report?: (done: number) => void) => {
        report?.(0.5);
        return new Promise((resolve) =>
          told.push(() => {
            resolve(echo(request, true));
          }),
        );
      },
    };
    expose(worker, port2);
    const terminate = () => {
      ended += 1;
      port1.close();
    };
    return Object.assign(port1, { terminate }) as unknown as Worker; // the members of a Worker that comlink uses
  };
  return { make, told, fills, narrowed, ended: () => ended };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 30));

it("answers at once while the replicates of an older request are under way, and lets the newest settling win", async () => {
  const { make, told, fills, ended } = fakeWorkers();
  const client = answerInWorkers(make);
  const data = empty();
  await client.fill(data);
  expect(fills).toHaveLength(2);
  expect(data.cubes.one?.values.map(({ byteLength }) => byteLength)).toEqual([0]); // handed over, not copied

  const first = client.settle(requestOf("East"));
  await soon();
  const heard: number[] = [];
  const second = client.settle(requestOf("West"), (done) => void heard.push(done));
  expect(await first).toBeNull();
  expect(ended()).toBe(1);
  expect((await client.answer(requestOf("West"))).settled).toBe(false);
  await soon();
  expect(fills).toHaveLength(3); // the worker that took over holds the data again
  told.at(-1)?.();
  expect(await second).toEqual({ request: requestOf("West"), settled: true });
  expect(heard).toEqual([0.5]); // across the thread
  client.close();
});

it("does not restart a worker for a request that never began", async () => {
  const { make, told, ended } = fakeWorkers();
  const client = answerInWorkers(make);
  await client.fill(empty());
  const [first, second] = [client.settle(requestOf("East")), client.settle(requestOf("West"))];
  expect(await first).toBeNull();
  await soon();
  expect(ended()).toBe(0);
  expect(told).toHaveLength(1);
  told[0]?.();
  expect((await second)?.settled).toBe(true);
  client.close();
});

it("hands those who cite a driver to both workers, and waits for none that is settling", async () => {
  const { make, told, fills, narrowed } = fakeWorkers();
  const client = answerInWorkers(make);
  await client.fill(empty());
  const settling = client.settle(requestOf("East"));
  await soon();
  const { cubes, ratings } = empty();
  await client.narrow({ cites: ["access"], cubes, ratings });
  await soon();
  expect(narrowed.map(({ cites }) => cites)).toEqual([["access"], ["access"]]);
  expect(fills).toHaveLength(2); // everybody's data are not handed over again
  expect(cubes.one?.values.map(({ byteLength }) => byteLength)).toEqual([0]);
  told[0]?.();
  expect((await settling)?.settled).toBe(true);
  client.close();
});
