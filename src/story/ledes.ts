import { evidenceKinds, type Answer } from "../domain/answer.ts";
import type { Sentence } from "../domain/sentence.ts";
import { magnitude } from "../domain/figure.ts";
import { falseDiscoveryRate } from "../stats/gates.ts";
import { formatFigure } from "../words/format.ts";
import { agreementLedes, preferredLede, quadrantLedes } from "#words/ledes.ts";
import { coefficientPhrase } from "./agreementSentence.ts";
import { isRated } from "./supports.ts";

/** Why no kind of evidence ranks the drivers. */
function unranked(drivers: Answer["drivers"]): string {
  const found = drivers.flatMap((driver) => evidenceKinds.map((kind) => driver[kind].figure.status));
  const isWithheld = found.includes("suppressed");
  if (isWithheld || found.includes("low-base")) return agreementLedes.low(isWithheld);
  return found.every((status) => status === "no-data") ? agreementLedes.nothing : agreementLedes.unranked;
}

/** How far the kinds of evidence agree, for the head of the driver matrix. */
export function agreementLede({
  agreement,
  drivers,
  settled,
}: Pick<Answer, "agreement" | "drivers" | "settled">): Sentence {
  const { word, w, p, spearman, constant, kinds, hidden, claimed } = agreement;
  if (kinds.length === 0) return [{ text: unranked(drivers) }];
  const same = constant.length > 0 ? agreementLedes.constant(constant) : "";
  if (word === null || w === null) {
    const ranking = kinds.length - constant.length;
    const pair =
      spearman === null
        ? ranking < 2
          ? ""
          : agreementLedes.notCompared(settled)
        : agreementLedes.pair(
            kinds.filter((kind) => !constant.includes(kind)),
            spearman,
          );
    return [{ text: `${agreementLedes.alone(kinds.length, drivers.length)}${pair}${same}` }];
  }
  const coefficient = coefficientPhrase({ agreement, drivers });
  const differences = agreementLedes.differences(hidden.length, claimed.length);
  return [
    { text: agreementLedes.together(kinds.length) },
    { text: agreementLedes.word[word], tone: "strong" },
    { text: " (" },
    ...(coefficient === null ? [] : [coefficient]),
    {
      text: `${p !== null && p > falseDiscoveryRate ? agreementLedes.byChance : ""})${differences === "" ? "" : `: ${differences}`}.${same}`,
    },
  ];
}

/** Which drivers are certain of their quadrant. */
export function quadrantLede({ drivers }: Pick<Answer, "drivers">): Sentence {
  const placed = drivers.filter(({ quadrant }) => quadrant !== null);
  const concentrate = placed.filter(({ quadrant }) => quadrant === "concentrate");
  const unsure = placed.filter(({ quadrant }) => quadrant === "uncertain").length;
  const first =
    concentrate.length === 0 ? quadrantLedes.none : quadrantLedes.concentrate(concentrate.map(({ label }) => label));
  return [{ text: first, tone: "strong" }, { text: unsure > 0 ? quadrantLedes.unsure(unsure) : "." }];
}

/** The three drivers said most, in words; empty when *says* is not measured. */
export function saidMost({ drivers }: Pick<Answer, "drivers">): readonly string[] {
  return drivers
    .filter((evidence) => isRated(evidence) && evidence.says.figure.value !== null)
    .sort((a, b) => (magnitude(b.says.figure) ?? 0) - (magnitude(a.says.figure) ?? 0))
    .slice(0, 3)
    .map(({ label }) => label);
}

/** Who is preferred beside the rival preferred most, and whether the two can be told apart; nothing where that was not tested. */
export function preferenceLede({ funnel }: Pick<Answer, "funnel">): Sentence {
  const own = funnel.find(({ role }) => role === "own");
  const [next] = funnel
    .filter(({ role, stages }) => role === "rival" && stages.prefer.value !== null)
    .toSorted((a, b) => (b.stages.prefer.value ?? 0) - (a.stages.prefer.value ?? 0));
  const difference = next?.againstOwn.prefer;
  if (own === undefined || next === undefined || difference === undefined) return [];
  if (own.stages.prefer.value === null || difference.untested !== null) return [];
  const { mark } = difference; // of the rival beside us
  const words = preferredLede[mark === null ? "close" : mark === "down" ? "ahead" : "behind"];
  const [one, other] = mark === "up" ? [next, own] : [own, next];
  const [before = "", between = "", after = ""] = words(one.brand, other.brand);
  const share = ({ stages: { prefer } }: typeof own) => ({ text: formatFigure(prefer), figure: prefer });
  return [{ text: before }, share(one), { text: between }, share(other), { text: after }];
}
