import type { FileAccount } from "../domain/account.ts";
import { askedEncodings } from "../ingest/decode/askedEncodings.ts";
import type { Encoding } from "../ingest/decode/encoding.ts";
import type { Inspection } from "../ingest/inspection.ts";
import type { Mapping } from "../ingest/mapping.ts";
import type { Unpacked } from "../ingest/unpack.ts";
import type { DataRoom } from "./dataRoom.ts";
import { openQuestions } from "./openQuestions.ts";
import type { DroppedFile, Session, SessionState } from "./session.ts";

/** What the way of dropped files needs of the session around it. */
type DropParts = {
  readonly state: () => SessionState;
  readonly set: (change: Partial<SessionState>) => void;
  /** The room of the user's own files, opened when first needed. */
  readonly ownRoom: () => Promise<DataRoom>;
  /** Told once after a round of loading in which at least one file became tables. */
  readonly onLoaded: (room: DataRoom) => Promise<void>;
  readonly remember: (inspection: Inspection, mapping: Mapping) => void;
  readonly fail: (failure: unknown) => void;
};

/** Everything that can be done with dropped files. */
export type Drops = {
  readonly drop: (files: readonly File[]) => void;
  readonly withdraw: (id: number) => void;
  readonly remap: (id: number, mapping: Mapping) => void;
  /** Reads a file again in the encoding the user says it has. */
  readonly readIn: Session["readIn"];
  readonly load: () => void;
  readonly stop: () => void;
  readonly refusedRows: Session["refusedRows"];
};

const isOpen = ({ stage }: DroppedFile): boolean =>
  stage.kind === "waiting" || stage.kind === "reading" || stage.kind === "loading";

/** The files when the engine stopped: those on their way are refused as stopped. */
export const stoppedFiles = (files: readonly DroppedFile[]): readonly DroppedFile[] =>
  files.map((dropped) =>
    isOpen(dropped)
      ? { ...dropped, stage: { kind: "refused", issue: { kind: "stopped", file: dropped.name } } }
      : dropped,
  );

/** Leads dropped files from hand to table, one after another; a file that fails leaves the others and the page alone. */
export function createDrops({ state, set, ownRoom, onLoaded, remember, fail }: DropParts): Drops {
  const atHand = new Map<number, { readonly file: File; readonly stop: AbortController }>();
  let lastId = 0;
  let line: Promise<void> = Promise.resolve();

  const put = (id: number, stage: DroppedFile["stage"]): void => {
    set({ dropped: state().dropped.map((dropped) => (dropped.id === id ? { ...dropped, stage } : dropped)) });
  };

  const inLine = (work: () => Promise<void>): void => {
    line = line.then(work).catch(fail);
  };

  const enter = (file: File): DroppedFile => {
    lastId += 1;
    atHand.set(lastId, { file, stop: new AbortController() });
    return { id: lastId, name: file.name, bytes: file.size, stage: { kind: "waiting" } };
  };

  /** The tables of an archive take its place; the archive stays only to say what else was in it. */
  function spread(id: number, { files, others }: Unpacked): void {
    const { dropped } = state();
    const place = dropped.findIndex((each) => each.id === id);
    const archive = dropped[place];
    if (archive === undefined) return;
    const added = files.map(enter);
    const issue = { kind: "others-inside", file: archive.name, others } as const;
    const rest = others > 0 ? [{ ...archive, stage: { kind: "refused", issue } } as const] : [];
    set({ dropped: dropped.toSpliced(place, 1, ...added, ...rest) });
    for (const each of added) inLine(() => read(each.id));
  }

  async function read(id: number, encoding?: Encoding): Promise<void> {
    const hand = atHand.get(id);
    if (hand === undefined) return;
    put(id, { kind: "reading", progress: 0 });
    const { ingest } = await ownRoom();
    const unpacked = await ingest.unpack(hand.file, { signal: hand.stop.signal });
    if (!unpacked.ok) {
      put(id, { kind: "refused", issue: unpacked.issues[0] });
      return;
    }
    const [only, another] = unpacked.value.files;
    if (only === undefined || another !== undefined || unpacked.value.others > 0) {
      spread(id, unpacked.value);
      return;
    }
    if (only !== hand.file) atHand.set(id, { ...hand, file: only });
    let isReading = true; // progress comes from a worker and may be told late
    const inspected = await ingest.inspect(only, {
      signal: hand.stop.signal,
      encoding,
      onProgress: (progress) => {
        if (isReading) put(id, { kind: "reading", progress });
      },
    });
    isReading = false;
    if (!inspected.ok) {
      put(id, { kind: "refused", issue: inspected.issues[0] });
      return;
    }
    const inspection = inspected.value;
    const { mapping, detection } = inspection;
    put(id, { kind: "understood", inspection, mapping, questions: openQuestions(mapping, detection) });
  }

  async function loadOne(room: DataRoom, { id, stage }: DroppedFile): Promise<boolean> {
    const hand = atHand.get(id);
    if (hand === undefined || stage.kind !== "understood" || stage.questions > 0) return false;
    put(id, { kind: "loading", progress: null });
    let isLoading = true; // progress comes from a worker and may be told late
    const loaded = await room.ingest.load(stage.inspection, stage.mapping, {
      signal: hand.stop.signal,
      onProgress: (progress) => {
        if (isLoading) put(id, { kind: "loading", progress });
      },
    });
    isLoading = false;
    if (!loaded.ok) {
      put(id, { kind: "refused", issue: loaded.issues[0] });
      return false;
    }
    put(id, { kind: "loaded", account: loaded.value });
    remember(stage.inspection, stage.mapping);
    return true;
  }

  const loadedHere = (): readonly { readonly file: File; readonly account: FileAccount }[] =>
    state().dropped.flatMap(({ id, stage }) => {
      const hand = atHand.get(id);
      return hand && stage.kind === "loaded" ? [{ file: hand.file, account: stage.account }] : [];
    });

  return {
    drop: (files) => {
      const added = files.map(enter);
      const kept = state().dropped.filter(({ stage }) => stage.kind !== "loaded" && stage.kind !== "refused");
      set({ dropped: [...kept, ...added], dropSheetOpen: true });
      for (const { id } of added) inLine(() => read(id));
    },
    withdraw: (id) => {
      atHand.get(id)?.stop.abort();
      atHand.delete(id);
      set({ dropped: state().dropped.filter((dropped) => dropped.id !== id) });
    },
    remap: (id, mapping) => {
      const dropped = state().dropped.find((candidate) => candidate.id === id);
      if (dropped?.stage.kind !== "understood") return;
      const { inspection } = dropped.stage;
      put(id, { kind: "understood", inspection, mapping, questions: openQuestions(mapping, "sure") });
    },
    readIn: (id, encoding) => {
      const known = askedEncodings.find((each) => each === encoding);
      inLine(() => read(id, known));
    },
    load: () => {
      inLine(async () => {
        const room = await ownRoom();
        let count = 0;
        for (const { id } of state().dropped) {
          const dropped = state().dropped.find((candidate) => candidate.id === id);
          if (dropped && (await loadOne(room, dropped))) count += 1;
        }
        if (count > 0) await onLoaded(room);
      });
    },
    stop: () => {
      for (const { id } of state().dropped.filter(isOpen)) atHand.get(id)?.stop.abort();
    },
    refusedRows: async (describe) => {
      const { ingest } = await ownRoom();
      const texts = await Promise.all(
        loadedHere()
          .filter(({ account }) => account.rejects.length > 0)
          .map(({ file, account }) => ingest.refusedRowsCsv(file, account, describe)),
      );
      return texts.join("");
    },
  };
}
