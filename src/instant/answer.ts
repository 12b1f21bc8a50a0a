import type { Answer, EvidenceKind, Request } from "../domain/answer.ts";
import type { Figure } from "../domain/figure.ts";
import { formulaVersion } from "../metrics/registry.ts";
import { agreementOf } from "./agreement.ts";
import { arrivalsOf } from "./arrivals.ts";
import { brandHealthOf } from "./brandHealth.ts";
import { checkBeliefs } from "./beliefs.ts";
import { bandsOf, type Bands, type Report } from "./bands.ts";
import { driversOf } from "./drivers.ts";
import { countedEvidence } from "./evidence.ts";
import type { InstantData } from "./fill.ts";
import { funnelOf } from "./funnel.ts";
import { groupShares } from "./groupedMoves.ts";
import { toldCoverage } from "./groups/coverage.ts";
import { protect } from "./groups/protect.ts";
import { headlineOf } from "./headline.ts";
import { logisticCheck } from "./logisticCheck.ts";
import { marketOf } from "./market.ts";
import { fitMoves, type MovesFit } from "./moves.ts";
import { quadrantsOf } from "./quadrant.ts";
import { ratedEvidence } from "./ratings.ts";
import { reasonsOf } from "./reasons.ts";
import { relationshipOf } from "./relationship.ts";
import { reviewsOf } from "./reviews.ts";
import { statedBy } from "./statedBy.ts";
import { setScene } from "./scene.ts";
import { headlineSeries } from "./series.ts";
import { trendsOf } from "./trends.ts";
import { voiceOf } from "./voice.ts";
import { whatIfOf } from "./whatIf.ts";

/** The answer at once: everything from sums, *moves* listwise, without replicates; `settled` is false. */
export function answer(data: InstantData, request: Request): Answer {
  return answerOf(data, request, false);
}

/**
 * The whole answer: *moves* by EM where rows are incomplete, its intervals, and every rank band; `settled` is true.
 * `report` hears how far it is, 0–1, as the replicates of *moves*, by far the longest part, are drawn.
 */
export function settle(data: InstantData, request: Request, report?: Report): Answer {
  return answerOf(data, request, true, report);
}

function answerOf(data: InstantData, request: Request, settled: boolean, report?: Report): Answer {
  const scene = protect(setScene(data, request));
  const series = headlineSeries(scene);
  const fit = fitMoves(scene, settled);
  const by = statedBy(scene);
  const counted = countedEvidence(scene, by);
  const bands = settled
    ? bandsOf(
        scene,
        fit,
        {
          says: counted.map(({ says }) => says),
          writes: counted.map(({ writes }) => writes),
          does: counted.map(({ does }) => does),
        },
        by,
        report,
      )
    : null;
  const rated = ratedEvidence(scene);
  const performances = new Map(
    data.workspace.drivers.flatMap(({ id }, place) => {
      const figure = rated[place]?.performance;
      return figure === undefined ? [] : [[id, figure] as const];
    }),
  );
  const quadrants = quadrantsOf(scene, fit, performances, bands);
  const logistic = settled ? logisticCheck(fit) : null;
  const drivers = driversOf(scene, { counted, rated, fit, logistic, quadrants, bands });
  return {
    formulaVersion,
    request,
    period: scene.period,
    against: scene.against,
    brands: data.workspace.brands,
    ...(data.workspace.isInvented === true ? { isInvented: true } : {}),
    coverage: toldCoverage(data.coverage),
    sources: scene.sources,
    weighting: data.weighting,
    headline: headlineOf(scene, series),
    drivers,
    bases: basesOf(fit, drivers),
    moves: modelOf(fit, bands),
    statedBy: by,
    logistic,
    agreement: agreementOf(drivers, settled),
    beliefs: settled ? checkBeliefs(drivers, data.workspace.beliefs ?? null) : null,
    whatIf: settled ? whatIfOf(fit, drivers) : [],
    cuts: quadrants.cuts,
    funnel: funnelOf(scene),
    trends: trendsOf(scene, series),
    voice: voiceOf(scene),
    reviews: reviewsOf(scene),
    reasons: reasonsOf(scene),
    arrivals: arrivalsOf(scene),
    relationship: relationshipOf(scene),
    market: marketOf(data, settled),
    health: brandHealthOf(scene, settled),
    settled,
  };
}

function modelOf({ model, grouped }: MovesFit, bands: Bands | null): Answer["moves"] {
  if (bands === null || model.rSquared === null) return model;
  const groups =
    grouped !== null && model.state === "grouped" ? groupShares(grouped, model, bands.groups) : model.groups;
  return { ...model, groups, rSquaredLower: bands.rSquared.lower, rSquaredUpper: bands.rSquared.upper };
}

function basesOf({ model }: MovesFit, drivers: Answer["drivers"]): Answer["bases"] {
  const largest = (kind: Exclude<EvidenceKind, "moves">) => {
    const figures: readonly Figure[] = drivers
      .filter(({ role }) => kind !== "does" || role !== "signal")
      .map((driver) => driver[kind].figure);
    return figures.reduce((most, { n, nEffective }) => (n > most.n ? { n, nEffective } : most), {
      n: 0,
      nEffective: 0,
    });
  };
  return {
    says: largest("says"),
    moves: { n: model.n, nEffective: model.nEffective },
    writes: largest("writes"),
    does: largest("does"),
  };
}
