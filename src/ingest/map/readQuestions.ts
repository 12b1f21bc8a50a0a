import { driverOfItem } from "../../drivers/driverOfItem.ts";
import { driverOfReason } from "../../drivers/driverOfReason.ts";
import type { SelectionDriver } from "../../domain/driver.ts";
import type { Scale } from "../../domain/field.ts";
import type { FrameColumn } from "../framed.ts";
import type { Asked, Choice, ColumnMapping, Question, Target } from "../mapping.ts";
import { isNoneOption, questionKind, type QuestionKind } from "./questionKind.ts";
import { fitsScale, statedScale, wordScale } from "./scales.ts";
import { valueList } from "./valueLists.ts";
import { splitQuestion } from "./splitQuestion.ts";

type Read = { readonly target: Target; readonly question?: Question };
type Column = {
  readonly column: FrameColumn;
  readonly stem: string;
  readonly choice: string | null;
  readonly kind: QuestionKind | null;
};

const stages: readonly QuestionKind[] = ["unaided", "aided", "consider", "use", "prefer"];

/**
 * What the columns of a survey mean by the wording of their questions; columns it cannot read are left out. Brands are
 * the answers of the funnel questions; a rating belongs to the brand its question names, or to nobody by name.
 */
export function readQuestions(
  columns: readonly FrameColumn[],
  rows: number,
  ratingScale: Scale | null,
  among: readonly SelectionDriver[],
): ReadonlyMap<number, Pick<ColumnMapping, "target" | "question">> {
  const asked = columns.map((column): Column => {
    const { stem, choice } = splitQuestion(column);
    return { column, stem, choice, kind: questionKind(stem) ?? (choice === null ? null : questionKind(choice)) };
  });
  const brands = brandsOf(asked);
  const read = new Map<number, Read>();
  for (const each of asked) {
    const result = readOne(each, asked, brands, rows, ratingScale, among);
    if (result !== null) read.set(each.column.index, result);
  }
  return read;
}

function brandsOf(asked: readonly Column[]): readonly string[] {
  const named = asked.flatMap(({ kind, choice }) =>
    kind !== null && stages.includes(kind) && choice !== null && !isNoneOption(choice) ? [choice] : [],
  );
  return [...new Set(named)].sort((a, b) => b.length - a.length);
}

function readOne(
  { column, stem, choice, kind }: Column,
  all: readonly Column[],
  brands: readonly string[],
  rows: number,
  ratingScale: Scale | null,
  among: readonly SelectionDriver[],
): Read | null {
  const brand = brands.find((name) => stem.toLowerCase().includes(name.toLowerCase())) ?? null;
  const asked = askedOf(stem, brand, all, rows);
  const none = choice !== null && isNoneOption(choice);
  switch (kind) {
    case "unaided":
    case "aided":
    case "consider":
    case "use":
    case "prefer":
      if (choice === null) return kind === "prefer" ? { target: { kind: "field", field: "first_choice" } } : null;
      if (none) return { target: { kind: "asked", asked } };
      return { target: { kind: "brand-item", item: kind, brand: choice, coding: codingOf(column), asked } };
    case "recommend": {
      const named = choice !== null && brands.includes(choice) ? choice : brand;
      if (named === null) return scaled(column, stem, { kind: "field", field: "recommend_own" }, { low: 0, high: 10 });
      return { target: { kind: "brand-item", item: "recommend", brand: named, coding: "scale-0-10", asked } };
    }
    case "choose":
      return scaled(column, stem, { kind: "field", field: "choose_own" }, null);
    case "overall":
      return choice === null ? scaled(column, stem, { kind: "field", field: "overall_own" }, null) : null;
    case "describe":
    case "cite": {
      if (choice === null) return kind === "cite" ? citedTogether(column, among) : null;
      if (none) return { target: { kind: "asked", asked } };
      const driver = (
        kind === "cite" ? (driverOfReason(choice, among) ?? driverOfItem(choice, among)) : driverOfItem(choice, among)
      )?.driver.id;
      if (driver === undefined) return { target: { kind: "asked", asked }, question: "driver" };
      const coding = codingOf(column);
      return kind === "cite"
        ? { target: { kind: "driver-cited", driver, coding, asked } }
        : { target: { kind: "driver-association", brand, driver, coding, asked } };
    }
    case "best-worst":
      return bestWorst(choice === null ? column.values : valuesOfTasks(all), stem, choice, none, among);
    case "rate":
    case "importance":
    case "rank":
      return rated(column, stem, choice, kind, brand, asked, ratingScale, among);
    case "comment":
      return choice === null ? { target: { kind: "field", field: "comment" } } : null;
    case null:
      return null;
  }
}

/**
 * One reason of a best–worst task, whose columns share their question. Of a file that writes two codes, the user is asked which is
 * the best: nothing in it tells. A column of numbers without a reason belongs to a design that lies in another file.
 */
function bestWorst(
  values: readonly string[] | null,
  stem: string,
  choice: string | null,
  none: boolean,
  among: readonly SelectionDriver[],
): Read | null {
  if (choice === null) return areNumbers(values) ? numberedReasons : null;
  const [best, worst, more] = (values ?? []).filter((value) => value !== "0").toSorted();
  const inWords = values?.every((value) => bestOrWorst.test(value)) === true;
  if (!inWords && (best === undefined || worst === undefined || more !== undefined))
    return areNumbers(values) ? numberedReasons : null;
  const codes = !inWords && best !== undefined && worst !== undefined ? { codes: { best, worst } } : null;
  const asked = { to: "answerers", group: stem } as const;
  if (none) return { target: { kind: "asked", asked } };
  const driver = (driverOfReason(choice, among) ?? driverOfItem(choice, among))?.driver.id;
  return driver === undefined
    ? { target: { kind: "asked", asked }, question: "driver" }
    : {
        target: { kind: "driver-best-worst", driver, asked, ...codes },
        ...(codes !== null && { question: "best-worst" as const }),
      };
}

/** All that is written in the best–worst tasks of a survey: one reason is seldom both best and worst. Null when too much. */
function valuesOfTasks(all: readonly Column[]): readonly string[] | null {
  const tasks = all.filter(({ kind, choice }) => kind === "best-worst" && choice !== null);
  const values = tasks.map(({ column }) => column.values);
  return values.every((each) => each !== null) ? [...new Set(values.flat())] : null;
}

/** Numbers in place of reasons, which nothing in the file names. */
const numberedReasons: Read = { target: { kind: "unmapped" }, question: "numbered-reasons" };

const areNumbers = (values: readonly string[] | null): boolean =>
  values !== null && values.length > 1 && values.every((value) => /^-?\d{1,3}$/.test(value));

const bestOrWorst = /\b(?:most|best|least|worst)\b/;

/** One column for all reasons: read when most of its answers name a driver. */
function citedTogether({ values }: FrameColumn, among: readonly SelectionDriver[]): Read | null {
  if (areNumbers(values)) return numberedReasons;
  const list = values === null ? null : valueList("reason", "", values, [], among);
  const known = list === null ? 0 : Object.keys(list.values).length;
  return list === null || known === 0 || known < list.unknown
    ? null
    : { target: { kind: "drivers-cited", values: list.values } };
}

function rated(
  column: FrameColumn,
  stem: string,
  choice: string | null,
  kind: "rate" | "importance" | "rank",
  brand: string | null,
  asked: Asked,
  ratingScale: Scale | null,
  among: readonly SelectionDriver[],
): Read | null {
  const driver = driverOfItem(choice ?? stem, among)?.driver.id;
  if (driver === undefined || (kind === "rank" && choice === null)) return null;
  if (kind === "rank") return { target: { kind: "driver-rank", driver } };
  const known = scaleOf(column, stem, ratingScale);
  const scale = known ?? { low: 1, high: 5 };
  const target: Target =
    kind === "importance"
      ? { kind: "driver-importance", driver, scale }
      : { kind: "driver-rating", brand, driver, scale, asked };
  return known === null ? { target, question: "scale" } : { target };
}

function scaled(column: FrameColumn, stem: string, target: Target & { kind: "field" }, usual: Scale | null): Read {
  const known = scaleOf(column, stem, usual);
  return known === null
    ? { target: { ...target, scale: { low: 0, high: 10 } }, question: "scale" }
    : { target: { ...target, scale: known } };
}

function scaleOf(column: FrameColumn, stem: string, usual: Scale | null): Scale | null {
  const stated = statedScale(stem);
  if (stated !== null) return stated;
  const words = column.values === null ? null : wordScale(column.values);
  if (words !== null) return words;
  return usual !== null && fitsScale(column.values, usual) ? usual : null;
}

/** A box is ticked with any one text; two or more texts that are yes and no are an answer each way. */
function codingOf({ values }: FrameColumn): Choice {
  const yesNo = ["yes", "no", "1", "0", "true", "false", "selected", "not selected", "checked", "unchecked"];
  return values !== null && values.length > 1 && values.every((value) => yesNo.includes(value)) ? "yes-no" : "chosen";
}

/**
 * Ticked boxes leave no trace where nothing was ticked. A question about one brand was put to those who answered anything
 * about that brand; one with a "none" answer, or left blank by most, to those who answered it; any other to everyone.
 */
function askedOf(stem: string, brand: string | null, all: readonly Column[], rows: number): Asked {
  if (brand !== null) return { to: "answerers", group: `about ${brand}` };
  const group = all.filter((other) => other.stem === stem && other.choice !== null);
  const most = group.reduce((sum, { column }) => sum + column.filled, 0);
  const closes = group.some(({ choice }) => choice !== null && isNoneOption(choice));
  return closes || most < rows / 2 ? { to: "answerers", group: stem } : { to: "everyone" };
}
