import { maskText } from "./mask.ts";
import { maskRules } from "./maskRules.ts";

/** Rules that a presenter's own words, a file's name or a filter's value must never pass: numbers and addresses that mean one person. */
const outgoing = new Set([
  "e-mail",
  "e-mail spelled out",
  "link",
  "account handle",
  "IP address",
  "social security number after its name",
  "social security number",
  "number after its name",
  "phone abroad",
  "phone",
  "post box",
  "street address",
  "long ZIP",
]);

const rules = maskRules.filter(({ name }) => outgoing.has(name));

/** A name or note as it may leave the page. Dates and names of places stay: they are what such words are for. */
export const maskOutgoing = (text: string): string => maskText(text, rules);
