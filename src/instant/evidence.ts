import type { CountedKind } from "../domain/compared.ts";
import type { Difference, Figure } from "../domain/figure.ts";
import type { DriverId, SelectionDriver } from "../domain/driver.ts";
import type { StatedBy } from "../domain/stated.ts";
import { differences } from "../metrics/changes.ts";
import { comments } from "../metrics/definitions/comments.ts";
import { does } from "../metrics/definitions/does.ts";
import { doesSignal } from "../metrics/definitions/doesSignal.ts";
import { says } from "../metrics/definitions/says.ts";
import { saysRank } from "../metrics/definitions/saysRank.ts";
import { tone } from "../metrics/definitions/tone.ts";
import { toneOfAll } from "../metrics/definitions/toneOfAll.ts";
import { phraseCounts } from "../metrics/definitions/voiceCounts.ts";
import { writes } from "../metrics/definitions/writes.ts";
import { noFigure } from "../metrics/figureOf.ts";
import { netAgainstWhole, netDifference } from "../metrics/rawDifferences.ts";
import { toneOf } from "../metrics/netTone.ts";
import { bestWorstFigures } from "./bestWorst.ts";
import { unfinished, type Scene } from "./scene.ts";

/** What is counted of one driver: said, written, done, and in what tone. */
export type CountedEvidence = {
  readonly says: Figure;
  readonly writes: Figure;
  readonly does: Figure;
  /** The kinds in which everyone cites the driver, because the filter keeps only those who do: they have no figure. */
  readonly everyone: readonly CountedKind[];
  readonly tone: Figure;
  readonly toneBefore: Figure | null;
  readonly toneChange: Difference;
  readonly toneAgainstAverage: Difference;
  readonly comments: Figure;
  readonly phrases: readonly { readonly phrase: string; readonly count: number }[];
};

/** How many matched phrases are kept per driver. */
const phrasesShown = 5;

/** The counted evidence of every driver, in the order of the drivers; tones are two families of tests. */
export function countedEvidence(scene: Scene, statedBy: StatedBy | null): readonly CountedEvidence[] {
  const { reader, now, before } = scene;
  const { drivers } = scene.data.workspace;
  const [texts, earlier] = [now("review"), before("review")];
  const allTexts = reader.figure(toneOfAll, texts);
  const all = toneOf(reader.sums(toneOfAll.counted, texts));
  const tones = drivers.map(({ id }) => {
    const keys = { driver: id };
    const figure = reader.figure(tone, texts, keys);
    const sums = toneOf(reader.sums(tone.counted, texts, keys));
    const past = earlier === "never" ? null : reader.figure(tone, earlier, keys);
    const pastSums = past === null || past.n === 0 ? null : toneOf(reader.sums(tone.counted, earlier, keys));
    return { figure, sums, past: pastSums === null ? null : past, pastSums };
  });
  const changes = differences(
    tones.map(({ figure, sums, past, pastSums }) => ({
      now: figure,
      before: past,
      raw: pastSums === null ? null : netDifference(sums, pastSums),
      ...unfinished(scene, "review"),
    })),
  );
  const againstAverage = differences(
    tones.map(({ figure, sums }) => ({ now: figure, before: allTexts, raw: netAgainstWhole(sums, all) })),
  );
  const said = saidFigures(scene, statedBy);
  return drivers.flatMap((driver, place) => {
    const [own, toneChange, toneAgainstAverage] = [tones[place], changes[place], againstAverage[place]];
    const saying = said[place];
    if (own === undefined || toneChange === undefined || toneAgainstAverage === undefined || saying === undefined)
      return [];
    return {
      ...unlessFiltered(scene, driver.id, {
        says: saying,
        writes: reader.figure(writes, texts, { driver: driver.id }),
        does: doesOf(scene, driver),
      }),
      tone: own.figure,
      toneBefore: own.past,
      toneChange,
      toneAgainstAverage,
      comments: reader.figure(comments, now("survey"), { driver: driver.id }),
      phrases: phrasesOf(scene, driver),
    };
  });
}

/** The figures of a driver; where the filter keeps those who cite it, a share of them would be all, and no finding. */
function unlessFiltered(
  { data }: Scene,
  driver: DriverId,
  figures: Readonly<Record<CountedKind, Figure>>,
): Pick<CountedEvidence, CountedKind | "everyone"> {
  const kinds = ["says", "writes", "does"] as const;
  const isKept = data.narrowed?.cites.includes(driver) === true;
  const everyone = isKept ? kinds.filter((kind) => figures[kind].n > 0) : [];
  const none = everyone.map((kind) => [kind, noFigure(figures[kind].metric, figures[kind].keys, figures[kind].unit)]);
  // Each entry is one of the kinds and its figure.
  return { ...figures, ...(Object.fromEntries(none) as Partial<typeof figures>), everyone };
}

/** What is said of every driver, by the first way of asking that the survey has. */
function saidFigures(scene: Scene, by: StatedBy | null): readonly Figure[] {
  if (by === "best-worst") return bestWorstFigures(scene);
  const { data, reader, now } = scene;
  const metric = by === "ranked" ? saysRank : says;
  return data.workspace.drivers.map(({ id }) => reader.figure<string, never>(metric, now("survey"), { driver: id }));
}

function doesOf({ reader, now }: Scene, { id, role }: SelectionDriver): Figure {
  const when = now("crm");
  if (role !== "signal") return reader.figure(does, when, { driver: id });
  return reader.figure(doesSignal, when, { driver: id });
}

function phrasesOf({ reader, now }: Scene, { id }: SelectionDriver) {
  return reader
    .byTuple(phraseCounts, now("review"))
    .flatMap(({ tuple: [driver, phrase = ""], sums }) => (driver === id ? [{ phrase, count: sums.count }] : []))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.phrase < b.phrase ? -1 : 1))
    .slice(0, phrasesShown);
}
