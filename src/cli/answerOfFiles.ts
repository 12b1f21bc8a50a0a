import type { FileAccount } from "../domain/account.ts";
import type { Answer } from "../domain/answer.ts";
import { withExported, type ExportedPopulation } from "../domain/exported.ts";
import { openDuckdbNode } from "../engine/duckdbNode.ts";
import { answerHere } from "../instant/answerHere.ts";
import { readHere } from "../ingest/reader.ts";
import { createSecret } from "../privacy/pseudonym.ts";
import { populationsOf, populationsOfEarlier } from "../snapshot/populations.ts";
import { snapshotOf } from "../snapshot/snapshotOf.ts";
import { refusedTogether } from "../state/exportLedger.ts";
import { populationsInWords } from "../story/populationInWords.ts";
import { sheetWords } from "#words/snapshotSheet.ts";
import { openDataRoom, type DataRoom } from "../state/dataRoom.ts";
import { openQuestions } from "../state/openQuestions.ts";
import { settledBy } from "../state/settledBy.ts";
import { readViewHash } from "../state/viewHash.ts";
import type { Workspace } from "../state/workspace.ts";
import { commandWords } from "#words/command.ts";
import { describeIssue } from "#words/issues.ts";
import { demandComparable, type Earlier } from "./earlierSnapshot.ts";
import { Refusal } from "./inputFiles.ts";

/** What stands behind a snapshot made without a browser. */
export type FromFiles = {
  readonly answer: Answer;
  readonly files: readonly FileAccount[];
  /** Files that were recognised as no evidence, a sentence each. */
  readonly passedOver: readonly string[];
  /** Whose counts have left once this snapshot has: those of the workspace and its own. */
  readonly exported: readonly ExportedPopulation[];
};

type Wishes = {
  readonly brand: string | null;
  readonly facility: string | null;
  readonly view: string;
  /** Its counts leave again with what is made now. */
  readonly earlier: Earlier | null;
};

/** The settled answer that these files give, by the road every dropped file takes, audited with what the workspace exported before. Rejects with Refusal. */
export async function answerOfFiles(
  files: readonly File[],
  workspace: Workspace,
  { brand, facility, view, earlier }: Wishes,
): Promise<FromFiles> {
  const room = await openDataRoom(openDuckdbNode, createSecret(), () => workspace, readHere);
  try {
    const passedOver: string[] = [];
    for (const file of files) {
      const said = await load(room, file);
      if (said !== null) passedOver.push(said);
    }
    await room.refresh();
    const settled = await settle(room, workspace, brand);
    const answering = answerHere();
    await answering.fill(await room.fill({ ...settled, ownFacility: facility ?? settled.ownFacility }));
    const { filter, outcome } = readViewHash(view);
    const answer = await answering.settle({ filter, outcome });
    if (answer === null) throw new Error("Nothing else was asked, yet the answer was given up.");
    if (earlier !== null) demandComparable(earlier, snapshotOf(answer, room.files()));
    const again = earlier === null ? [] : populationsOfEarlier(earlier.snapshot, answer.request.filter.keep);
    const together = withExported(workspace.exports, [...again, ...populationsOf(answer)]);
    const refused = await refusedTogether(room.engine, together);
    if (refused !== null) throw new Refusal(sheetWords.refused(populationsInWords(refused, answer)));
    return { answer, files: room.files(), passedOver, exported: together };
  } finally {
    await room.close();
  }
}

/** Loads a file; a sentence when it is recognised as no evidence. */
async function load({ ingest }: DataRoom, file: File): Promise<string | null> {
  const inspected = await ingest.inspect(file);
  if (!inspected.ok) {
    const [issue] = inspected.issues;
    if (issue.kind === "no-evidence") return describeIssue(issue);
    throw new Refusal(describeIssue(issue));
  }
  const { mapping, detection } = inspected.value;
  if (openQuestions(mapping, detection) > 0) {
    const asked = mapping.columns.filter(({ question }) => question !== undefined).map(({ header }) => header);
    throw new Refusal(commandWords.questions(file.name, asked));
  }
  const loaded = await ingest.load(inspected.value, mapping);
  if (!loaded.ok) throw new Refusal(describeIssue(loaded.issues[0]));
  return null;
}

/** Whose page it is, as on the page: the wish first, then the workspace where the files know its hospital, then what the files suggest. */
async function settle(room: DataRoom, workspace: Workspace, brand: string | null): Promise<Workspace> {
  const proposal = await room.propose();
  const own = brand ?? (proposal.brands.includes(workspace.ownBrand ?? "") ? workspace.ownBrand : proposal.own);
  if (brand !== null && !proposal.brands.includes(brand))
    throw new Refusal(commandWords.unknownBrand(brand, proposal.brands));
  const proposed = settledBy({ ...proposal, own });
  const rivals = workspace.rivals.filter((name) => name !== own && proposal.brands.includes(name));
  return { ...workspace, ...proposed, rivals: rivals.length > 0 ? rivals : proposed.rivals };
}
