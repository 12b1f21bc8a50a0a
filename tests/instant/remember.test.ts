import { describe, expect, it, vi } from "vitest";
import type { Answer, Request } from "../../src/domain/answer.ts";
import { noFilter } from "../../src/domain/filter.ts";
import type { Answering } from "../../src/instant/client.ts";
import type { InstantData } from "../../src/instant/fill.ts";
import { rememberSettled } from "../../src/instant/remember.ts";
import { anAnswer } from "../support/answer.ts";

const at = (location: string): Request => ({ filter: { ...noFilter, keep: { location: [location] } }, outcome: null });
const data = {} as InstantData; // handed through, never read

/** An answering that counts what it is asked and settles as told. */
function counting() {
  const settle = vi.fn((request: Request): Promise<Answer | null> =>
    Promise.resolve(anAnswer({ request, settled: true })),
  );
  const answer = vi.fn((request: Request) => Promise.resolve(anAnswer({ request, settled: false })));
  const nothing = () => Promise.resolve();
  const answering: Answering = {
    narrow: () => Promise.resolve(),
    fill: nothing,
    believe: nothing,
    answer,
    compare: () => Promise.reject(new Error("Not asked.")),
    settle,
    close: () => undefined,
  };
  return { remembering: rememberSettled(answering), settle, answer };
}

describe("remembered answers", () => {
  it("come back settled, at once, for a filter that was settled before", async () => {
    const { remembering, settle, answer } = counting();
    const whole = await remembering.settle(at("East"));
    expect(await remembering.answer(at("East"))).toBe(whole);
    expect(await remembering.settle(at("East"))).toBe(whole);
    expect(settle).toHaveBeenCalledOnce();
    expect(answer).not.toHaveBeenCalled();
  });

  it("stand beside other beliefs without being settled anew", async () => {
    const { remembering, settle } = counting();
    await remembering.settle(at("East"));
    await remembering.believe({ by: "rank", values: { access: 1 } });
    expect((await remembering.answer(at("East"))).beliefs?.entered).toEqual({ by: "rank", values: { access: 1 } });
    await remembering.believe(null);
    expect((await remembering.settle(at("East")))?.beliefs).toBeNull();
    expect(settle).toHaveBeenCalledOnce();
  });

  it("are never those of another request", async () => {
    const { remembering } = counting();
    await remembering.settle(at("East"));
    expect(await remembering.answer(at("West"))).toMatchObject({ request: at("West"), settled: false });
    expect((await remembering.answer({ ...at("East"), outcome: "prefer" })).settled).toBe(false);
  });

  it("are forgotten with the data, also when they arrive after new data did", async () => {
    const { remembering, settle } = counting();
    await remembering.settle(at("East"));
    await remembering.fill(data);
    expect((await remembering.answer(at("East"))).settled).toBe(false);

    let arrive: (late: Answer) => void = () => undefined;
    settle.mockReturnValueOnce(new Promise((resolve) => (arrive = resolve)));
    const late = remembering.settle(at("West"));
    await remembering.fill(data);
    arrive(anAnswer({ request: at("West"), settled: true }));
    await late;
    expect((await remembering.answer(at("West"))).settled).toBe(false);
  });

  it("hold no superseded request, and no more than two dozen", async () => {
    const { remembering, settle } = counting();
    settle.mockResolvedValueOnce(null);
    expect(await remembering.settle(at("East"))).toBeNull();
    expect((await remembering.answer(at("East"))).settled).toBe(false);
    for (let place = 0; place < 24; place += 1) await remembering.settle(at(String(place)));
    await remembering.answer(at("0")); // asked again, so 1 is now the one longest unasked
    await remembering.settle(at("one more"));
    expect((await remembering.answer(at("0"))).settled).toBe(true);
    expect((await remembering.answer(at("1"))).settled).toBe(false);
  });
});
