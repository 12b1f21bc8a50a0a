import { openDuckdbWasm } from "../engine/duckdbWasm.ts";
import { answerInWorkers } from "../instant/client.ts";
import AnsweringWorker from "../instant/worker.ts?worker&inline";
import { addressLink } from "../state/addressLink.ts";
import { createSession } from "../state/createSession.ts";
import { exampleFiles } from "../state/exampleFiles.ts";
import { keptSecret } from "../state/secret.ts";
import type { Session } from "../state/session.ts";
import { usableStore } from "../state/memoryStore.ts";
import { prebuiltAnswer } from "./prebuiltAnswer.ts";

/** The session of a browser: DuckDB and the answering workers from blobs, so that the page's policy binds them. */
export function openBrowserSession(): Session {
  const store = usableStore();
  return createSession({
    openEngine: openDuckdbWasm,
    answering: answerInWorkers(() => new AnsweringWorker()),
    exampleFiles,
    prebuilt: prebuiltAnswer,
    store,
    secret: keptSecret(store),
    link: addressLink(),
  });
}
