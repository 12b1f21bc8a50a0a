import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { canonicalJson } from "../snapshot/canonicalJson.ts";
import { drawnStill } from "../snapshot/drawing/drawnStill.ts";
import { snapshotContent } from "../snapshot/snapshotContent.ts";
import { snapshotHtml } from "../snapshot/snapshotHtml.tsx";
import { snapshotName } from "../snapshot/snapshotName.ts";
import { snapshotPptx } from "../snapshot/snapshotPptx.ts";
import { commandWords } from "#words/command.ts";
import { answerOfFiles } from "./answerOfFiles.ts";
import { readCommandLine, type Asked } from "./commandLine.ts";
import { openEarlier } from "./earlierSnapshot.ts";
import { inputFiles, Refusal } from "./inputFiles.ts";
import { openWorkspaceFile } from "./workspaceFile.ts";

/** Where the command speaks: what it wrote, and why it did not. */
export type Voices = { readonly say: (line: string) => void; readonly complain: (line: string) => void };

/** 0 when a snapshot was written, 1 when nothing was, 2 for wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Makes a snapshot of exports without a browser: the same ingest, metrics, list and page. */
export async function snapshotCommand(words: readonly string[], { say, complain }: Voices): Promise<ExitCode> {
  const asked = readCommandLine(words);
  if (typeof asked === "string") {
    complain(`${asked}\n\n${commandWords.usage}`);
    return 2;
  }
  try {
    for (const line of await make(asked)) say(line);
    return 0;
  } catch (failure) {
    const reason = failure instanceof Refusal ? failure.message : commandWords.unexpected(kindOf(failure));
    complain(`${reason} ${commandWords.nothingWritten}`);
    return 1;
  }
}

/** The kind of a fault of ours: its message may quote a cell, so it is not said. */
const kindOf = (failure: unknown): string => (failure instanceof Error ? failure.name : "no Error");

async function make({
  brand,
  facility,
  view,
  title,
  note,
  since,
  out,
  json,
  pptx,
  index,
  paths,
  workspace,
}: Asked): Promise<string[]> {
  const settings = await openWorkspaceFile(workspace);
  const earlier = await openEarlier(since);
  const { answer, files, passedOver, exported } = await answerOfFiles(await inputFiles(paths), settings.workspace, {
    brand,
    facility,
    view,
    earlier,
  });
  if (files.length === 0) throw new Refusal(passedOver.join(" "));
  const { targets, events } = settings.workspace;
  const before = earlier?.snapshot ?? null;
  const content = snapshotContent(answer, files, { title, note, targets, events, before, index });
  const forms = [
    { name: snapshotName(content.snapshot, "json"), text: canonicalJson(content.snapshot) },
    ...(json ? [] : [{ name: snapshotName(content.snapshot, "html"), text: snapshotHtml(content) }]),
    ...(pptx ? [{ name: snapshotName(content.snapshot, "pptx"), text: snapshotPptx(content, drawnStill) }] : []),
  ];
  const takeBack = await settings.enter(exported); // before anything leaves: a ledger that lags would miss an export
  const written: string[] = [];
  try {
    await mkdir(out, { recursive: true });
    for (const { name, text } of forms) {
      await writeFile(join(out, name), text);
      written.push(commandWords.written(join(out, name)));
    }
  } catch {
    if (written.length === 0) await takeBack();
    throw new Refusal(commandWords.unwritable(out));
  }
  return [...passedOver, ...written];
}
