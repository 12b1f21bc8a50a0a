import { describe, expect, it } from "vitest";
import { countStandings, isPending, shownFile, standingOf } from "../../../src/dashboard/drop/standing.ts";
import { filesSentence, loadLabel } from "#words/drop.ts";
import {
  loadedFile,
  readingFile,
  readyFile,
  refusedFile,
  rememberedFile,
  unknownFile,
} from "../../../stories/dashboard/droppedFiles.ts";

const all = [readyFile, readingFile, rememberedFile, unknownFile, refusedFile];

describe("where dropped files stand", () => {
  it("is read off the stage and the questions", () => {
    expect(all.map(standingOf)).toEqual(["ready", "reading", "ready", "needs-you", "refused"]);
    expect(standingOf({ ...readingFile, stage: { kind: "waiting" } })).toBe("reading");
  });

  it("is counted into the sentence at the head of the sheet", () => {
    expect(filesSentence(countStandings(all))).toBe(
      "Five files dropped: two ready, one still reading, one needs you, one refused",
    );
    expect(filesSentence({ ready: 4, reading: 1, "needs-you": 1, refused: 1, loading: 0, loaded: 0 })).toBe(
      "Seven files dropped: four ready, one still reading, one needs you, one refused",
    );
  });

  it("needs no count when there is one file, and digits beyond ten", () => {
    expect(filesSentence(countStandings([refusedFile]))).toBe("One file dropped: refused");
    expect(filesSentence({ ready: 11, reading: 0, "needs-you": 2, refused: 0, loading: 0, loaded: 0 })).toBe(
      "13 files dropped: 11 ready, two need you",
    );
    expect(filesSentence(countStandings([]))).toBe("Drop your exports here");
  });

  it("stays pending until every file is loaded or refused", () => {
    expect(isPending(countStandings(all))).toBe(true);
    expect(isPending(countStandings([loadedFile, refusedFile]))).toBe(false);
  });
});

describe("the main button", () => {
  it("counts the files that are ready and those still being read", () => {
    expect(loadLabel(1, 0)).toBe("Load one file");
    expect(loadLabel(4, 0)).toBe("Load four files");
    expect(loadLabel(5, 1)).toBe("Load six files when reading ends");
    expect(loadLabel(0, 0)).toBe("Load");
  });
});

describe("the file whose columns are shown", () => {
  it("is the chosen one while it is on the sheet", () => {
    expect(shownFile(all, refusedFile.id)).toBe(refusedFile);
  });

  it("is else the first that asks, then the first that is ready, then the first", () => {
    expect(shownFile(all, null)).toBe(unknownFile);
    expect(shownFile(all, 99)).toBe(unknownFile);
    expect(shownFile([readingFile, readyFile], null)).toBe(readyFile);
    expect(shownFile([readingFile], null)).toBe(readingFile);
    expect(shownFile([], null)).toBeNull();
  });
});
