import * as v from "valibot";
import type { Wordings } from "../domain/wording.ts";

/** Nothing worded anew, nothing corrected. */
export const noWordings: Wordings = { phrases: {}, labels: {}, corrections: {} };

const list = v.array(v.string());
const phrases = v.object({
  mentions: list,
  near: v.array(v.object({ words: list, context: list })),
  exclusions: list,
});

/** How wordings are kept between visits; a workspace of before they could be edited has none. */
export const storedWordings = {
  phrases: v.optional(v.record(v.string(), v.object({ added: phrases, removed: phrases })), {}),
  labels: v.optional(v.record(v.string(), v.string()), {}),
  corrections: v.optional(v.record(v.string(), v.record(v.string(), v.boolean())), {}),
};
