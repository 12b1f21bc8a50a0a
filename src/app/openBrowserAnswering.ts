import { answerInWorkers, type Answering } from "../instant/client.ts";
import AnsweringWorker from "../instant/worker.ts?worker&inline";

/** Answers from two workers made of blobs. */
export const openBrowserAnswering = (): Answering => answerInWorkers(() => new AnsweringWorker());
