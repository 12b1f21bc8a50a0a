import type { SelectionDriver } from "../../domain/driver.ts";
import { driverOfItem } from "../../drivers/driverOfItem.ts";
import { drivers } from "../../drivers/registry.ts";
import { questionKind } from "./questionKind.ts";

/** What a row of a file with a row an answer speaks of; a rating names its driver after a colon. */
export type AnswerItem = "recommend" | "overall" | "choose" | "comment" | `rating:${string}`;

const named: Readonly<Record<string, AnswerItem>> = {
  nps: "recommend",
  comment: "comment",
  comments: "comment",
  commentary: "comment",
  verbatim: "comment",
};

/** What a question, or the kind of a question, asks; null when it is none of the known ones. */
export function answerItemOf(text: string, among: readonly SelectionDriver[] = drivers): AnswerItem | null {
  const known = named[text];
  if (known !== undefined) return known;
  const kind = questionKind(text);
  if (kind === "recommend" || kind === "overall" || kind === "choose" || kind === "comment") return kind;
  const driver = driverOfItem(text, among)?.driver.id;
  return driver === undefined ? null : `rating:${driver}`;
}
