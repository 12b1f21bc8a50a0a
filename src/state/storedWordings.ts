import * as v from "valibot";
import { longestLabel } from "../domain/wording.ts";

const list = v.array(v.string());
const phrases = v.object({
  mentions: list,
  near: v.array(v.object({ words: list, context: list })),
  exclusions: list,
});

const ownDriver = v.object({
  id: v.string(),
  label: v.pipe(v.string(), v.minLength(1), v.maxLength(longestLabel)),
  definition: v.string(),
  role: v.picklist(["gate", "differentiator", "experience", "signal"]),
  group: v.picklist(["quality", "convenience", "cost", "relationship"]),
  items: list,
  phrases,
});

/** How wordings are kept between visits; a workspace of before they could be edited has none. */
export const storedWordings = {
  phrases: v.optional(v.record(v.string(), v.object({ added: phrases, removed: phrases })), {}),
  labels: v.optional(v.record(v.string(), v.string()), {}),
  own: v.optional(v.array(ownDriver), []),
  corrections: v.optional(v.record(v.string(), v.record(v.string(), v.boolean())), {}),
};
