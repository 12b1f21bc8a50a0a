import type { FigureKeys } from "../domain/figure.ts";
import type { When } from "./fold.ts";

/** What the reader knows a figure by: its metric, the keys it is asked with and its months. */
export function figureId(metric: string, keys: FigureKeys, when: When): string {
  const { brand, driver, group, stage, source, site, measure, stars, phrase } = keys;
  const months = typeof when === "string" ? when : `${String(when.from)}-${String(when.to)}`;
  let id = `${metric}|${months}`;
  // In one order, whatever the order they are given in; written out, for an answer names figures a thousand times.
  if (brand !== undefined) id += `|brand ${brand}`;
  if (driver !== undefined) id += `|driver ${driver}`;
  if (group !== undefined) id += `|group ${group}`;
  if (stage !== undefined) id += `|stage ${stage}`;
  if (source !== undefined) id += `|source ${source}`;
  if (site !== undefined) id += `|site ${site}`;
  if (measure !== undefined) id += `|measure ${measure}`;
  if (stars !== undefined) id += `|stars ${stars}`;
  if (phrase !== undefined) id += `|phrase ${phrase}`;
  return id;
}
