import { readFile, writeFile } from "node:fs/promises";
import { openDuckdbNode } from "../../src/engine/duckdbNode.ts";
import type { Answer } from "../../src/domain/answer.ts";
import { firstView } from "../../src/state/view.ts";
import { readHere } from "../../src/ingest/reader.ts";
import { openDataRoom } from "../../src/state/dataRoom.ts";
import { createSession } from "../../src/state/createSession.ts";
import { memoryStore } from "../../src/state/memoryStore.ts";
import { emptyWorkspace } from "../../src/state/workspace.ts";
import { answerHere } from "../../src/instant/answerHere.ts";

/** From the root of the repository: bundled, this module runs from elsewhere. */
const folder = "data/riverside";

const names = ["riverside-brand-survey.csv", "riverside-crm-leads.csv", "riverside-reviews.csv"];

/** The files of the example as a browser would hand them over. */
async function exampleFiles(): Promise<readonly File[]> {
  return Promise.all(
    names.map(async (name) => new File([await readFile(`${folder}/${name}`)], name, { type: "text/csv" })),
  );
}

/** The settled answer of the worked example to the first view, by the road every dropped file takes. Rejects on any failure. */
export async function riversideAnswer(): Promise<Answer> {
  const session = createSession({
    openRoom: (settled) => openDataRoom(openDuckdbNode, "the worked example holds no person", settled, readHere),
    openAnswering: () => Promise.resolve(answerHere()),
    exampleFiles,
    prebuilt: () => Promise.resolve(null),
    store: memoryStore(),
    workspace: emptyWorkspace,
    readWorkspace: () => Promise.resolve(emptyWorkspace),
    keep: {
      mayHold: () => Promise.resolve(false),
      open: () => Promise.reject(new Error("Nothing of the worked example is kept.")),
    },
    preset: () => Promise.resolve(null),
    forget: () => Promise.resolve(),
    onStored: () => undefined,
    link: {
      read: () => "",
      write: () => undefined,
      amend: () => undefined,
      go: () => undefined,
      onChange: () => undefined,
    },
  });
  return new Promise((resolve, reject) => {
    const look = () => {
      const { answer, failure, view } = session.state();
      if (failure !== null) reject(failure);
      else if (answer?.settled === true && view === session.state().view) resolve(answer);
    };
    session.subscribe(look);
    look();
    session.look({ order: firstView.order });
  });
}

/** Writes the answer beside the example. */
export async function writeRiversideAnswer(): Promise<void> {
  await writeFile(`${folder}/answer.json`, `${JSON.stringify(await riversideAnswer())}\n`);
}
