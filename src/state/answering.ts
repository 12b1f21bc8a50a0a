import type { Answer, Request } from "../domain/answer.ts";
import type { InstantData } from "../instant/fill.ts";

/** Whatever answers requests from data in memory: a worker in the browser, the same code directly in Node and tests. */
export type Answering = {
  /** Takes over the data; later requests are answered from it. */
  readonly fill: (data: InstantData) => Promise<void>;
  /** At once, in closed form. */
  readonly answer: (request: Request) => Promise<Answer>;
  /** The whole answer with bootstrap intervals; null when another request came in between. */
  readonly settle: (request: Request) => Promise<Answer | null>;
};
