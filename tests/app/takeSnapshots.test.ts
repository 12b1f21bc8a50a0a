import { describe, expect, it } from "vitest";
import { takeSnapshots } from "../../src/app/takeSnapshots.ts";

/** A file as a browser gives it: jsdom's has no way to its text. */
const fileOf = (name: string, text: () => Promise<string>): File => Object.assign(new File([], name), { text });

const reviews = fileOf("reviews.json", () => Promise.resolve('[{"stars": 5}]'));
const damaged = fileOf("q2.json", () => Promise.resolve('{"kind": "whyhere-snapshot", "version": "1'));
const locked = fileOf("locked.json", () => Promise.reject(new DOMException("in use", "NotReadableError")));
const leads = fileOf("leads.csv", () => Promise.reject(new Error("is never opened here")));

describe("dropped files", () => {
  it("that are no snapshot go on to be loaded, unopened where their name says so", async () => {
    expect(await takeSnapshots([reviews, leads])).toEqual({ snapshot: null, files: [reviews, leads] });
  });

  it("that cannot be opened go on, too, so that loading says it", async () => {
    expect(await takeSnapshots([locked, reviews])).toEqual({ snapshot: null, files: [locked, reviews] });
  });

  it("that are snapshots never do, damaged ones neither", async () => {
    expect(await takeSnapshots([damaged, leads])).toEqual({ snapshot: { kind: "damaged" }, files: [leads] });
  });
});
