import * as v from "valibot";
import { longestViewName } from "../domain/savedView.ts";

const view = v.object({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(longestViewName)),
  hash: v.string(), // read like any link: what is not understood stays at the first view
  formulas: v.record(v.string(), v.number()),
});

/** How saved views are kept between visits; a workspace of before views could be saved has none. */
export const storedViews = { views: v.optional(v.array(view), []) };
