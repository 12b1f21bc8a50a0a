import type { Answer } from "../domain/answer.ts";
import {
  exportedParts,
  partsOfDriver,
  withExported,
  type ExportedPart,
  type ExportedPopulation,
} from "../domain/exported.ts";
import type { DriverId, DriverRole } from "../domain/driver.ts";
import type { Figure } from "../domain/figure.ts";
import type { Snapshot } from "../domain/snapshot.ts";
import { rowsOfFigure } from "../metrics/explain.ts";
import { readPeriod } from "../story/sinceInWords.ts";
import { displayedAnswer } from "./displayedAnswer.ts";
import { placedFigures } from "./figureList.ts";
import { protectedAnswer } from "./protectedAnswer.ts";

/** Whose counts leave with a snapshot of this answer. */
export const populationsOf = (answer: Answer): readonly ExportedPopulation[] =>
  populationsTold(
    placedFigures(displayedAnswer(protectedAnswer(answer))).map(({ figure }) => figure),
    answer,
  );

/** Whose counts these figures of an answer tell; public rows, and figures that show no base, are none. */
export function populationsTold(
  figures: readonly Figure[],
  answer: Pick<Answer, "period" | "request" | "drivers">,
): readonly ExportedPopulation[] {
  const { keep } = answer.request.filter;
  const signals = signalsAmong(answer.drivers.map(({ driver, role }) => ({ id: driver, role })));
  const found = figures.flatMap((figure) => {
    const rows = rowsOfFigure(figure.metric);
    const period = figure.period === undefined ? answer.period : figure.period;
    return rows === null || figure.n === 0 ? [] : [{ rows, keep, period, parts: partsOf(figure, signals) }];
  });
  return withExported([], found);
}

/**
 * Whose counts an earlier snapshot holds, and so leave again with one that sets it beside the present: `keep` is what both kept, in the words of
 * the data.
 */
export function populationsOfEarlier(
  { figures, settings }: Pick<Snapshot, "figures" | "settings">,
  keep: ExportedPopulation["keep"],
): readonly ExportedPopulation[] {
  const signals = signalsAmong(settings.drivers);
  const found = figures.flatMap(({ metric, brand, driver, part, status, n, period }) => {
    const rows = rowsOfFigure(metric);
    const keys = brand === null && driver === null && part === null ? {} : { driver: driver ?? "" };
    return rows === null || n === 0
      ? []
      : [{ rows, keep, period: readPeriod(period), parts: partsOf({ metric, keys, status }, signals) }];
  });
  return withExported([], found);
}

const allParts = Object.keys(exportedParts) as readonly (keyof typeof exportedParts)[]; // its own keys

type Told = Pick<Figure, "metric" | "keys" | "status">;

const signalsAmong = (drivers: readonly { readonly id: DriverId; readonly role: DriverRole }[]): readonly DriverId[] =>
  drivers.flatMap(({ id, role }) => (role === "signal" ? [id] : []));

/** Metrics whose figures, of whatever key, share one base. */
const sharedBases: ReadonlySet<string> = new Set(["does", "lost-reason"]);

/**
 * The answers that a figure counts: a withheld value tells its base alone. Of one source or one hospital neither is followed, of reasons the base.
 */
const partsOf = ({ metric, keys, status }: Told, signals: readonly DriverId[]): readonly ExportedPart[] => [
  ...(Object.keys(keys).length > 0 && !sharedBases.has(metric)
    ? []
    : allParts.filter(
        (part) => part === `${metric} asked` || (status !== "suppressed" && part.startsWith(`${metric} `)),
      )),
  ...partsOfCiting({ metric, keys, status }, signals),
];

/** What the share of a driver tells of those who cite it, whom a filter may keep: of a signal, those who came by it, whatever reason they give. */
function partsOfCiting(
  { metric, keys: { driver }, status }: Told,
  signals: readonly DriverId[],
): readonly ExportedPart[] {
  if (driver === undefined || driver === "") return [];
  const isShare = sharedBases.has(metric) ? !signals.includes(driver) : metric === "says" || metric === "does-signal";
  const { asked, cited } = partsOfDriver(driver);
  return isShare ? [asked, ...(status === "suppressed" ? [] : [cited])] : [];
}
