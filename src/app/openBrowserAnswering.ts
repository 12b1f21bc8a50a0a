import { answerInWorkers, type Answering } from "../instant/client.ts";
import { rememberSettled } from "../instant/remember.ts";
import AnsweringWorker from "../instant/worker.ts?worker&inline";

/** Answers from two workers made of blobs; what was settled is remembered until the data change. */
export const openBrowserAnswering = (): Answering => rememberSettled(answerInWorkers(() => new AnsweringWorker()));
