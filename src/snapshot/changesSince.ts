import type { Since, SinceFigure } from "../domain/since.ts";
import type { SinceDifference } from "../domain/sinceChange.ts";
import type { Snapshot, SnapshotFigure, SnapshotPlace, WrittenPeriod } from "../domain/snapshot.ts";
import { benjaminiHochberg, isSignificant } from "../stats/benjaminiHochberg.ts";
import { changeOfFigure, untold, type UnadjustedChange } from "./changeOfFigure.ts";

/** Parts of the page whose figures are set against an earlier snapshot's; trends and what-ifs are not. */
const compared: readonly SnapshotPlace[] = ["figures", "drivers", "funnel", "arrivals"];

/** An earlier snapshot beside the present one: what differs, and how each figure of both changed, with its test. */
export function changesSince(before: Snapshot, now: Omit<Snapshot, "since">): Since {
  if (before.own !== now.own) return { refusal: "other-hospital" };
  if (JSON.stringify(keptBy(before)) !== JSON.stringify(keptBy(now))) return { refusal: "other-population" };
  const earlier = leading(before);
  const pairs = [...leading(now)].flatMap(([address, figure]) => {
    const other = earlier.get(address);
    return other === undefined ? [] : [{ before: other, now: figure }];
  });
  const changes = pairs.map((pair) => changeBetween(pair.before, pair.now, before, now));
  const adjusted = adjustedByPart(pairs.map(({ now: { place } }, at) => ({ place, p: changes[at]?.p ?? null })));
  const figures = pairs.map((pair, place): SinceFigure => {
    const { p: _, ...change } = changes[place] ?? untold("no-data");
    const adjustedP = adjusted[place] ?? null;
    const mark = isSignificant(adjustedP) ? ((change.value ?? 0) > 0 ? "up" : "down") : null;
    return { ...pair, change: { ...change, adjustedP, mark } };
  });
  return { refusal: null, differs: differencesBetween(before, now), figures };
}

/** Each part of the page is one family of tests, as on the page itself. */
function adjustedByPart(tests: readonly { readonly place: SnapshotPlace; readonly p: number | null }[]) {
  const adjusted = tests.map((): number | null => null);
  for (const part of compared) {
    const here = tests.flatMap(({ place }, at) => (place === part ? [at] : []));
    const found = benjaminiHochberg(here.map((at) => tests[at]?.p ?? null));
    here.forEach((at, within) => {
      adjusted[at] = found[within] ?? null;
    });
  }
  return adjusted;
}

const keptBy = ({ filter: { keep } }: Pick<Snapshot, "filter">) =>
  Object.entries(keep)
    .map(([attribute, values]) => [attribute, [...values].sort()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** By address without months: the figure that is read first, which describes the snapshot's own period. */
function leading({ figures }: Pick<Snapshot, "figures">): ReadonlyMap<string, SnapshotFigure> {
  const found = new Map<string, SnapshotFigure>();
  for (const figure of figures.filter(({ place }) => compared.includes(place))) {
    const [address = ""] = figure.id.split("@");
    if (!found.has(address)) found.set(address, figure);
  }
  return found;
}

function changeBetween(
  before: SnapshotFigure,
  now: SnapshotFigure,
  then: Pick<Snapshot, "settings">,
  present: Pick<Snapshot, "settings">,
): UnadjustedChange {
  if (before.unit !== now.unit) return untold("scale");
  if (before.formulaVersion !== now.formulaVersion) return untold("formula");
  if (now.metric === "moves" && then.settings.outcome !== present.settings.outcome) return untold("outcome");
  const change = changeOfFigure(before, now);
  return change.untested === null && overlap(before.period, now.period)
    ? { ...change, lower: null, upper: null, p: null, untested: "same-months", minimumDetectable: null }
    : change;
}

/** Whether both may describe the same people; all dates hold any months. */
export const overlap = (a: WrittenPeriod | null, b: WrittenPeriod | null): boolean =>
  a === null || b === null || (a.from <= b.to && b.from <= a.to);

function differencesBetween(before: Snapshot, now: Omit<Snapshot, "since">): readonly SinceDifference[] {
  const [then, present] = [before.settings, now.settings];
  const rivals = moved(before.rivals, now.rivals);
  const drivers = moved(
    then.drivers.map(({ label }) => label),
    present.drivers.map(({ label }) => label),
  );
  const files = moved(
    before.inputs.map(({ sha256 }) => sha256),
    now.inputs.map(({ sha256 }) => sha256),
  );
  const nameOf = (all: Snapshot["inputs"], sha: string) => all.find(({ sha256 }) => sha256 === sha)?.name ?? sha;
  const isChanged = ({ gone, added }: Moved) => gone.length + added.length > 0;
  return [
    ...(before.dataTo !== null && now.dataTo !== null && before.dataTo > now.dataTo
      ? [{ kind: "later" } as const]
      : []),
    ...(before.formulaVersion === now.formulaVersion
      ? []
      : [{ kind: "formulas", before: before.formulaVersion, now: now.formulaVersion } as const]),
    ...(then.outcome === present.outcome
      ? []
      : [{ kind: "outcome", before: then.outcome, now: present.outcome } as const]),
    ...(then.maturityDays === present.maturityDays
      ? []
      : [{ kind: "maturity", before: then.maturityDays, now: present.maturityDays } as const]),
    ...(isChanged(rivals) ? [{ kind: "rivals", ...rivals } as const] : []),
    ...(isChanged(drivers) ? [{ kind: "drivers", ...drivers } as const] : []),
    ...(isChanged(files)
      ? [
          {
            kind: "files",
            gone: files.gone.map((sha) => nameOf(before.inputs, sha)),
            added: files.added.map((sha) => nameOf(now.inputs, sha)),
            same: now.inputs.length - files.added.length,
          } as const,
        ]
      : []),
  ];
}

type Moved = { readonly gone: readonly string[]; readonly added: readonly string[] };

const moved = (before: readonly string[], now: readonly string[]): Moved => ({
  gone: before.filter((name) => !now.includes(name)),
  added: now.filter((name) => !before.includes(name)),
});
