import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../src/domain/answer.ts";
import { isConserved } from "../../src/domain/account.ts";
import { figureAddress, type Figure, type FigureKeys } from "../../src/domain/figure.ts";
import type { ColumnTable } from "../../src/engine/columns.ts";
import { staticSql } from "../../src/engine/sql.ts";
import { metrics } from "../../src/metrics/registry.ts";
import type { DroppedFile, Session, SessionState } from "../../src/state/session.ts";
import { notesOn } from "../../src/state/fileNotes.ts";
import { columnAs } from "../../src/state/remapping.ts";
import { readWorkspace } from "../../src/state/storedWorkspace.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";
import { figuresOf, type PlacedFigure } from "./figuresOf.ts";
import { fileAt, isSettled, openRealSession, until } from "./openSession.ts";

const opened = openRealSession();
const { session, rooms, link, store } = opened;

beforeAll(() => until(session, isSettled), 120_000);
afterAll(() => Promise.all(rooms.map((room) => room.close())));

const preferenceOf = (answer: Answer | null): Figure =>
  answer!.headline.find(({ metric }) => metric === "preference")!.now;

/** Figures of a model over many sums, or that are no sum: not of sums of their own. */
const modelled = ["moves", "what-if", "star-shrunk", "reply-days", "brand-health"];

/** Figures counted over the period of the page. Others are of an earlier one. */
const ofThisPeriod = ({ place, figure }: PlacedFigure): boolean =>
  !/before|quarter|trends/i.test(place) && !modelled.includes(figure.metric);

const rowsOf = ({ answer }: SessionState): number | undefined => answer?.coverage.rows.selections;

describe("a session over the worked example", () => {
  it("opens on the whole example, every row of its files accounted for", () => {
    const { phase, dataSet, files, answer, failure } = session.state();
    expect({ phase, dataSet, failure }).toEqual({ phase: "ready", dataSet: "riverside", failure: null });
    expect(files.map(({ source }) => source)).toEqual(["survey", "crm", "review"]);
    expect(files.filter((file) => !isConserved(file))).toEqual([]);
    expect(answer?.brands[0]).toMatchObject({ name: "Riverside Health", role: "own" });
  });

  it("explains every figure of the page, in words and with its files", async () => {
    const places = figuresOf(workedExample);
    expect(places.length).toBeGreaterThan(500);
    const silent: string[] = [];
    for (const { place, figure } of places) {
      const found = await session.explain(figure);
      const whole =
        found !== null &&
        [found.title, found.meaning, found.formula, found.interval, found.base, found.sql].every((text) => text !== "");
      if (!whole || found.files.length === 0) silent.push(`${place}: ${figure.metric}`);
    }
    expect([...new Set(silent)]).toEqual([]);
  });

  it("shows SQL that gives the very sums of the figure when it is run", async () => {
    const places = figuresOf(session.state().answer).filter(ofThisPeriod);
    expect(new Set(places.map(({ figure }) => figure.metric)).size).toBeGreaterThan(15);
    for (const { place, figure } of places) {
      const metric = metrics.find(({ id }) => id === figure.metric)!;
      // The registry hides the sums' own names; every metric in it has this function.
      const { figure: arithmetic } = metric as unknown as { figure: (sums: object, keys: FigureKeys) => Figure };
      const again = arithmetic(await runAsShown(figure), figure.keys);
      const where = `${place} ${figureAddress(figure)}`;
      expect({ n: again.n, status: again.status }, where).toEqual({ n: figure.n, status: figure.status });
      expect(again.value === null, where).toBe(figure.value === null);
      expect(again.value ?? 0, where).toBeCloseTo(figure.value ?? 0, 9);
    }
  }, 60_000);

  it("shows the sums behind the model of moves, by SQL that runs", async () => {
    const { drivers, moves } = session.state().answer!;
    const sums = await runAsShown(drivers[0]!.moves.figure);
    expect(Object.keys(sums).length).toBeGreaterThan(10);
    expect(Object.values(sums)).toContain(moves.completeCases);
  });

  it("puts a filter into the answer and the link, and back takes both away", async () => {
    const before = session.state();
    session.look({ filter: { ...before.view.filter, keep: { location: ["Eastside"] } } });
    expect(link.written()).toBe("location=Eastside");
    expect(session.state().answer, "the old answer stands until the new one is there").toBe(before.answer);
    const narrowed = await until(session, isSettled);
    expect(preferenceOf(narrowed.answer).n).toBeLessThan(preferenceOf(before.answer).n);
    expect(narrowed.answer?.request.filter.keep).toEqual({ location: ["Eastside"] });
    link.back();
    const restored = await until(session, isSettled);
    expect(link.written()).toBe("");
    expect(preferenceOf(restored.answer)).toEqual(preferenceOf(before.answer));
  });

  it("changes no number for a focus, only the link", () => {
    const { answer } = session.state();
    session.look({ focus: { kind: "driver", driver: "access" } });
    expect(link.written()).toBe("focus=driver%3Aaccess");
    expect(session.state()).toMatchObject({ updating: false });
    expect(session.state().answer).toBe(answer);
    link.back();
    expect(session.state().view.focus).toBeNull();
    expect(session.state().answer).toBe(answer);
  });

  it("undoes a focus and brings it again", () => {
    session.look({ focus: { kind: "driver", driver: "cost" } });
    session.undo();
    expect(session.state().view.focus).toBeNull();
    session.redo();
    expect(session.state().view.focus).toEqual({ kind: "driver", driver: "cost" });
    session.undo();
  });

  const run = new Map<string, Promise<ColumnTable>>();

  async function runAsShown(figure: Figure): Promise<Readonly<Record<string, number>>> {
    const shown = await session.explain(figure);
    const sums: Record<string, number> = {};
    for (const statement of shown!.sql.split(";\n\n")) {
      const asked = run.get(statement) ?? rooms[0]!.engine.queryColumns(staticSql(statement));
      run.set(statement, asked);
      const columns = await asked;
      for (const [name, column] of Object.entries(columns)) sums[name] = Number(column[0]);
    }
    return sums;
  }
});

const header = (all: readonly string[], count: number): readonly string[] => all.slice(0, count);
const survey = fileAt("data/riverside/riverside-brand-survey.csv", (all) => [...header(all, 3), ...all.slice(-900)]);
const reviews = fileAt("data/riverside/riverside-reviews.csv", (all) => [...header(all, 1), ...all.slice(-400)]);
const pdf = new File(["%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"], "report.csv");

/** Leads of one month in a format nobody knows: how they arrived is written in codes of its own. */
function leadsOf(month: string): File {
  const rows = Array.from({ length: 60 }, (_, i) => {
    const day = String((i % 28) + 1).padStart(2, "0");
    return `${month}-${day},${i % 3 === 0 ? "lost" : "booked"},${i % 2 === 0 ? "KIOSK" : "website"},${i % 4 === 0 ? "wait time" : "price"}`;
  });
  return new File([["intake date,lead status,lead source,reason", ...rows].join("\n")], `leads-${month}.csv`);
}

const stageOf = ({ dropped }: SessionState, name: string): DroppedFile["stage"] | undefined =>
  dropped.find((file) => file.name === name)?.stage;

const isRead = ({ dropped }: SessionState): boolean =>
  dropped.length > 0 && dropped.every(({ stage }) => stage.kind === "understood" || stage.kind === "refused");

/** Answers each open question by leaving the column out, as a hurried user would. */
function leaveOutWhatIsAsked(of: Session, name: string): void {
  const file = of.state().dropped.find((dropped) => dropped.name === name)!;
  if (file.stage.kind !== "understood") throw new Error(`${name} is not understood.`);
  const { inspection, mapping } = file.stage;
  const columns = mapping.columns.map((column) =>
    column.question === undefined ? column : columnAs(inspection, mapping, column.index, { kind: "unmapped" }),
  );
  of.remap(file.id, { ...mapping, columns });
}

describe("a session with one's own files", () => {
  it("reads what is dropped, and changes nothing on the page before Load is pressed", async () => {
    const before = session.state();
    session.drop([survey, reviews, pdf, leadsOf("2026-07")]);
    const read = await until(session, isRead);
    expect(read.dropSheetOpen).toBe(true);
    expect(read).toMatchObject({ dataSet: "riverside", phase: "ready" });
    expect(read.answer).toBe(before.answer);
    expect(read.files).toBe(before.files);
    expect(stageOf(read, survey.name)).toMatchObject({ kind: "understood", questions: 0 });
    expect(stageOf(read, "leads-2026-07.csv")).toMatchObject({ kind: "understood" });
    expect(stageOf(read, "report.csv")).toEqual({
      kind: "refused",
      issue: { kind: "not-a-table", file: "report.csv", looksLike: "pdf" },
    });
  });

  it("keeps back a file with open questions, and loads it once they are answered", async () => {
    const stage = stageOf(session.state(), "leads-2026-07.csv");
    if (stage?.kind !== "understood") throw new Error("The leads are not understood.");
    expect(stage.questions).toBeGreaterThan(0);
    leaveOutWhatIsAsked(session, "leads-2026-07.csv");
    expect(stageOf(session.state(), "leads-2026-07.csv")).toMatchObject({ questions: 0 });
  });

  it("replaces the example by what was loaded, and proposes the hospitals found in it", async () => {
    const example = session.state().answer;
    const mixed: SessionState[] = [];
    const unwatch = session.subscribe(() => {
      const state = session.state();
      if (state.dataSet === "own" && state.answer === example) mixed.push(state);
    });
    session.load();
    const loaded = await until(
      session,
      ({ dataSet, files, brandProposal }) => dataSet === "own" && files.length === 3 && brandProposal !== null,
    );
    expect(loaded.brandProposal).toMatchObject({ own: "Riverside Health" });
    expect(loaded.brandProposal?.brands).toContain("Northgate Medical");
    const { answer } = await until(session, (state) => isSettled(state) && rowsOf(state) === 60);
    expect(answer?.coverage.rows.responses).toBe(loaded.files.find(({ source }) => source === "survey")?.loaded);
    expect(loaded.files.filter((file) => !isConserved(file))).toEqual([]);
    unwatch();
    // No figure of the example is ever said to be the user's own.
    expect(mixed).toEqual([]);
  });

  it("takes the hospitals, rivals and drivers the user settles on, and keeps them for the next visit", async () => {
    session.settle({ own: "Riverside Health", rivals: ["Northgate Medical"], hiddenDrivers: ["digital", "facility"] });
    const { answer, brandProposal } = await until(
      session,
      (state) => isSettled(state) && state.answer?.brands.length === 2,
    );
    expect(brandProposal).toBeNull();
    expect(answer?.brands.map(({ name }) => name)).toEqual(["Riverside Health", "Northgate Medical"]);
    expect(answer?.drivers.map(({ driver }) => driver)).not.toContain("digital");
    expect(answer?.drivers).toHaveLength(12);
    expect(readWorkspace(store)).toMatchObject({
      ownBrand: "Riverside Health",
      hiddenDrivers: ["digital", "facility"],
    });
  });

  it("asks nothing of next month's file, neither its columns nor the hospitals", async () => {
    session.drop([leadsOf("2026-08")]);
    const read = await until(session, (state) => stageOf(state, "leads-2026-08.csv")?.kind === "understood");
    expect(stageOf(read, "leads-2026-08.csv")).toMatchObject({ questions: 0, inspection: { detection: "remembered" } });
    session.load();
    const { answer, brandProposal } = await until(session, (state) => isSettled(state) && rowsOf(state) === 120);
    expect(answer?.brands).toHaveLength(2);
    expect(brandProposal).toBeNull();
  });

  it("refuses the same file a second time and leaves the page as it is", async () => {
    const { answer, files } = session.state();
    session.drop([leadsOf("2026-08")]);
    const read = await until(session, isRead);
    expect(stageOf(read, "leads-2026-08.csv")).toMatchObject({ kind: "refused", issue: { kind: "already-loaded" } });
    session.load();
    session.stop();
    expect(session.state().answer).toBe(answer);
    expect(session.state().files).toBe(files);
  });

  it("takes a dropped file off the sheet", () => {
    for (const { id } of session.state().dropped) session.withdraw(id);
    expect(session.state().dropped).toEqual([]);
  });

  it("leaves no trace of a file that was stopped while it was read", async () => {
    const { answer, files } = session.state();
    session.drop([fileAt("data/riverside/riverside-crm-leads.csv")]);
    session.stop();
    const stopped = await until(session, (state) => stageOf(state, "riverside-crm-leads.csv")?.kind === "refused");
    expect(stageOf(stopped, "riverside-crm-leads.csv")).toMatchObject({ issue: { kind: "stopped" } });
    expect(session.state().answer).toBe(answer);
    expect(session.state().files).toBe(files);
  });

  it("gives the refused rows of the files at hand as text, by line and reason", async () => {
    const broken = new File(
      [
        "intake date,lead status,lead source,reason\n2026-09-01,booked,website,price\n2026-09-02,booked,website,price,too,many\n",
      ],
      "leads-broken.csv",
    );
    session.drop([broken]);
    await until(session, (state) => stageOf(state, broken.name)?.kind === "understood");
    session.load();
    await until(session, (state) => isSettled(state) && rowsOf(state) === 121);
    const text = await session.refusedRows(({ reason }) => `because ${reason}`);
    expect(text).toMatch(/^line.*\r?\n3,.*because too-many-fields/s);
  });

  it("remembers what each export looked like, and says what the next of its kind does otherwise", async () => {
    const { lastExports } = await until(session, ({ workspace }) => workspace.lastExports.length > 0).then(
      ({ workspace }) => workspace,
    );
    const leads = lastExports.filter(({ importer }) => importer === "generic-crm");
    expect(leads.map(({ name }) => name)).toEqual(["leads-broken.csv"]);
    expect(readWorkspace(store).lastExports).toEqual(lastExports);
    const next = new File(["intake date,lead status,lead source,room\n2026-10-01,booked,website,4\n"], "october.csv");
    session.drop([next]);
    const stage = stageOf(await until(session, (state) => stageOf(state, next.name)?.kind === "understood"), next.name);
    if (stage?.kind !== "understood") throw new Error("not understood");
    const asLeads = { ...stage.mapping, importer: "generic-crm" };
    expect(notesOn(stage.inspection, asLeads, lastExports).drift).toEqual({
      since: "leads-broken.csv",
      changes: [
        { kind: "removed", headers: ["reason"] },
        { kind: "added", headers: ["room"] },
      ],
    });
    for (const { id } of session.state().dropped) session.withdraw(id);
  });

  it("puts the tables of an archive in its place, and says what else was in it", async () => {
    const at = "tests/fixtures/synthetic/containers";
    session.drop(["leads.zip", "leads.xlsx"].map((name) => new File([readFileSync(`${at}/${name}`)], name)));
    const { dropped } = await until(session, (state) => state.dropped.length === 4 && isRead(state));
    expect(dropped.map(({ name }) => name)).toEqual([
      "leads.zip › leads.csv",
      "leads.zip",
      "leads.xlsx › Leads",
      "leads.xlsx › Read me",
    ]);
    expect(stageOf(session.state(), "leads.zip")).toEqual({
      kind: "refused",
      issue: { kind: "others-inside", file: "leads.zip", others: 1 },
    });
    expect(stageOf(session.state(), "leads.xlsx › Leads")).toMatchObject({ kind: "understood", questions: 0 });
    for (const { id } of session.state().dropped) session.withdraw(id);
  });

  it("reads a file again in the encoding the user says it has", async () => {
    const bytes = [
      0xc2, 0xe5, 0xb0, 0x7c, 0x2c, 0xb5, 0xfb, 0xa4, 0xc0, 0x0a, 0xa6, 0x6e, 0xc2, 0xe5, 0xa5, 0xcd, 0x2c, 0x35,
    ];
    session.drop([new File([new Uint8Array(bytes)], "taipei.csv")]);
    const asked = await until(session, (state) => stageOf(state, "taipei.csv")?.kind === "refused");
    expect(stageOf(asked, "taipei.csv")).toMatchObject({ issue: { kind: "encoding-unsure" } });
    session.readIn(asked.dropped.find(({ name }) => name === "taipei.csv")!.id, "big5");
    const read = await until(session, (state) => stageOf(state, "taipei.csv")?.kind === "understood");
    expect(stageOf(read, "taipei.csv")).toMatchObject({ inspection: { frame: { columns: [{ header: "醫院" }, {}] } } });
    for (const { id } of session.state().dropped) session.withdraw(id);
  });

  it("takes a file out again, with its rows", async () => {
    const gone = session.state().files.find(({ name }) => name === "leads-2026-08.csv")!;
    session.removeFile(gone.fileId);
    await until(session, (state) => isSettled(state) && rowsOf(state) === 61);
    expect(session.state().files.map(({ fileId }) => fileId)).not.toContain(gone.fileId);
  });

  it("goes back to the worked example when asked, from the first view", async () => {
    session.look({ focus: { kind: "driver", driver: "access" } });
    session.showExample("riverside");
    expect(session.state()).toMatchObject({ answer: null, phase: "opening" });
    expect(link.written()).toBe("");
    const { answer, files } = await until(session, (state) => state.dataSet === "riverside" && isSettled(state));
    expect(files).toHaveLength(3);
    expect(JSON.parse(JSON.stringify(answer!.headline))).toEqual(workedExample.headline);
  });
});
