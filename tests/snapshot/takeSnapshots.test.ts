import { describe, expect, it } from "vitest";
import { takeSnapshots } from "../../src/app/takeSnapshots.ts";
import { canonicalJson } from "../../src/snapshot/canonicalJson.ts";
import { snapshotOf } from "../../src/snapshot/snapshotOf.ts";
import { anAnswer } from "../support/answer.ts";

describe("a dropped snapshot", () => {
  it("is parted from files of data, which go their own way", async () => {
    const data = [new File(["a,b\n1,2\n"], "leads.csv"), new File(['[{"stars": 5}]'], "reviews.json")];
    const list = new File([canonicalJson(snapshotOf(anAnswer(), []))], "q2.json");
    const { snapshot, files } = await takeSnapshots([list, ...data]);
    expect(snapshot?.kind).toBe("snapshot");
    expect(files).toEqual(data);
  });

  it("that is damaged is never loaded as data", async () => {
    const damaged = new File(['{"kind": "whyhere-snapshot", "version": "1'], "q2.json");
    expect(await takeSnapshots([damaged])).toEqual({ snapshot: { kind: "damaged" }, files: [] });
  });

  it("is not told from a file that cannot be opened, which loading then says", async () => {
    const text = () => Promise.reject(new DOMException("in use", "NotReadableError"));
    const locked = Object.assign(new File([], "locked.json"), { text });
    expect(await takeSnapshots([locked])).toEqual({ snapshot: null, files: [locked] });
  });
});
