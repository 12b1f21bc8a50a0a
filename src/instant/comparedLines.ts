import { headlineMetrics, type HeadlineMetric } from "../domain/answer.ts";
import type { CountedKind } from "../domain/compared.ts";
import type { SelectionDriver } from "../domain/driver.ts";
import type { Figure } from "../domain/figure.ts";
import type { StatedBy } from "../domain/stated.ts";
import { does } from "../metrics/definitions/does.ts";
import { doesSignal } from "../metrics/definitions/doesSignal.ts";
import { conversion } from "../metrics/definitions/conversion.ts";
import { newPatients } from "../metrics/definitions/newPatients.ts";
import { nps } from "../metrics/definitions/nps.ts";
import { preference } from "../metrics/definitions/preference.ts";
import { reviews } from "../metrics/definitions/reviews.ts";
import { says } from "../metrics/definitions/says.ts";
import { selections } from "../metrics/definitions/selections.ts";
import { writes } from "../metrics/definitions/writes.ts";
import type { RawDifference } from "../metrics/metric.ts";
import { npsOf } from "../metrics/npsMetric.ts";
import { countDifference, netDifference, shareDifference } from "../metrics/rawDifferences.ts";
import { countSums } from "../stats/wilson.ts";
import type { CountedEvidence } from "./evidence.ts";
import type { Scene } from "./scene.ts";
import type { Series } from "./series.ts";

/** One population as a comparison reads it: its scene, its five figures through time and its counted evidence. */
export type Side = {
  readonly scene: Scene;
  readonly series: readonly Series[];
  readonly counted: readonly CountedEvidence[];
};

/** People by what they did, for the disclosure rule: `all` is the base of the others. */
export type PeopleCounted = Readonly<Record<string, number>>;

/** One line of a comparison: its figure in a population, the people behind it, and the difference of two populations. */
export type Line = {
  readonly figure: (side: Side) => Figure | undefined;
  /** null for public texts, which are exempt. */
  readonly people: ((side: Side) => PeopleCounted) | null;
  readonly difference: (a: Side, b: Side) => RawDifference | null;
};

const ofShare = (yes: number, all: number): PeopleCounted => ({ yes, no: all - yes, all });

const point =
  (metric: HeadlineMetric): Line["figure"] =>
  ({ scene, series }) => {
    const found = series.find((each) => each.metric === metric);
    return found?.at(scene.now(found.source)).figure;
  };

/** The lines of the five figures, in reading order. */
export const headlineLines: readonly Line[] = headlineMetrics.map((metric) => makers(metric));

function makers(metric: HeadlineMetric): Line {
  const figure = point(metric);
  switch (metric) {
    case "preference":
    case "conversion": {
      const { counted } = metric === "preference" ? preference : conversion;
      const sums = ({ scene: { reader, now } }: Side) => reader.sums(counted, now("survey"));
      return {
        figure,
        people: (side) => ofShare(sums(side).c, sums(side).n),
        difference: (a, b) => shareDifference(sums(a), sums(b)),
      };
    }
    case "nps": {
      const sums = ({ scene: { reader, now } }: Side) => reader.sums(nps.counted, now("survey"));
      return {
        figure,
        people: (side) => {
          const { n, nPromoters, nDetractors } = sums(side);
          return { up: nPromoters, down: nDetractors, between: n - nPromoters - nDetractors, all: n };
        },
        difference: (a, b) => netDifference(npsOf(sums(a)), npsOf(sums(b))),
      };
    }
    case "reviews": {
      const sums = ({ scene: { reader, now } }: Side) => {
        const { high, n } = reader.sums(reviews.counted, now("review"));
        return countSums(high, n);
      };
      return { figure, people: null, difference: (a, b) => shareDifference(sums(a), sums(b)) };
    }
    case "new-patients": {
      const counts = (side: Side) => {
        const { reader, now } = side.scene;
        if (figure(side)?.metric !== newPatients.id)
          return { count: reader.sums(selections.counted, now("crm")).count, all: null };
        return reader.sums(newPatients.counted, now("crm"));
      };
      return {
        figure,
        people: (side) => {
          const { count, all } = counts(side);
          return all === null ? { people: count } : { new: count, returning: all - count, all };
        },
        difference: (a, b) => countDifference(counts(a).count, counts(b).count),
      };
    }
  }
}

/** The lines of one driver, by kind. `by` is how people were asked what matters: only shares can be subtracted. */
export function driverLines(
  driver: SelectionDriver,
  place: number,
  by: StatedBy | null,
): Readonly<Record<CountedKind, Line>> {
  const keys = { driver: driver.id };
  const ofKind =
    (kind: CountedKind): Line["figure"] =>
    ({ counted }) =>
      counted[place]?.[kind];
  const said = ({ scene: { reader, now } }: Side) => reader.sums(says.counted, now("survey"), keys);
  const isShare = by === "cited" || by === "rated" || by === "both";
  const written = ({ scene: { reader, now } }: Side) =>
    countSums(
      reader.sums(writes.counted, now("review"), keys).mentions,
      writes.over === null ? 0 : reader.sums(writes.over, now("review")).texts,
    );
  const done = ({ scene: { reader, now } }: Side) => {
    const when = now("crm");
    if (driver.role === "signal")
      return countSums(
        reader.sums(doesSignal.counted, when, keys).came,
        doesSignal.over === null ? 0 : reader.sums(doesSignal.over, when).known,
      );
    return countSums(
      reader.sums(does.counted, when, keys).given,
      does.over === null ? 0 : reader.sums(does.over, when).reasoned,
    );
  };
  return {
    says: {
      figure: ofKind("says"),
      people: (side) => (isShare ? ofShare(said(side).c, said(side).n) : { all: ofKind("says")(side)?.n ?? 0 }),
      difference: (a, b) => (isShare ? shareDifference(said(a), said(b)) : null),
    },
    writes: {
      figure: ofKind("writes"),
      people: null,
      difference: (a, b) => shareDifference(written(a), written(b)),
    },
    does: {
      figure: ofKind("does"),
      people: (side) => ofShare(done(side).wy, done(side).n),
      difference: (a, b) => shareDifference(done(a), done(b)),
    },
  };
}
