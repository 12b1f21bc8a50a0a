import type { SelectionDriver } from "../../domain/driver.ts";
import { driverOfItem } from "../../drivers/driverOfItem.ts";
import type { FrameColumn } from "../framed.ts";
import type { Question, Target } from "../mapping.ts";
import { nonAnswers, statedScale, wordScale } from "./scales.ts";
import { splitQuestion } from "./splitQuestion.ts";

/** A survey column whose header is nothing but the thing rated ("Cleanliness"), with answers that are ratings; else null. */
export function readBareItem(
  column: FrameColumn,
  among: readonly SelectionDriver[],
): { readonly target: Target; readonly question?: Question } | null {
  const { stem, choice } = splitQuestion(column);
  const driver = driverOfItem(choice ?? stem, among)?.driver.id;
  if (driver === undefined || column.values === null) return null;
  const known = statedScale(stem) ?? wordScale(column.values);
  if (known === null && !areCodes(column.values)) return null;
  const target: Target = {
    kind: "driver-rating",
    brand: null,
    driver,
    scale: known ?? { low: 1, high: 5 },
    asked: { to: "answerers", group: stem },
  };
  return known === null ? { target, question: "scale" } : { target };
}

function areCodes(values: readonly string[]): boolean {
  const answers = values.filter((value) => !nonAnswers.includes(value));
  return answers.length > 1 && answers.length <= 11 && answers.every((value) => /^\d{1,2}$/.test(value));
}
