import * as v from "valibot";
import { longestEvent, mostEvents } from "../domain/aims.ts";
import { headlineMetrics } from "../domain/answer.ts";
import type { Filter } from "../domain/filter.ts";
import { monthOfDate } from "../domain/period.ts";

const kept = v.record(v.string(), v.array(v.string()));

const target = v.object({
  metric: v.picklist(headlineMetrics),
  value: v.number(),
  by: v.pipe(v.number(), v.integer()),
  keep: v.custom<Filter["keep"]>((value) => v.is(kept, value)),
  months: v.nullable(v.number()),
});

const event = v.object({
  on: v.pipe(
    v.string(),
    v.check((day) => monthOfDate(day) !== null),
  ),
  text: v.pipe(v.string(), v.maxLength(longestEvent)),
});

/** How targets and events are kept between visits; a workspace of before they could be set has none. */
export const storedAims = {
  targets: v.optional(v.array(target), []),
  events: v.optional(v.pipe(v.array(event), v.maxLength(mostEvents)), []),
};
