import type { Answer } from "../domain/answer.ts";
import { joinPhrases, type Phrase, type Sentence } from "../domain/sentence.ts";
import type { Topic } from "../domain/voice.ts";
import { inSentence } from "#words/lists.ts";
import { topicWords as words } from "#words/topics.ts";
import { smallestTestedBase } from "../stats/gates.ts";
import { detectablePoints, formatPeriodBriefly, formatPoints } from "../words/format.ts";
import { whyUntested } from "./changeSentence.ts";

type Told = Pick<Answer, "voice" | "drivers" | "against">;

/** Which drivers are written about more or less than in the period compared, and what could have been seen of the others. */
export function topicsLede({ voice: { topics }, drivers, against }: Told): Sentence {
  const tested = topics.filter(({ change }) => change.adjustedP !== null);
  if (against === null || tested.length === 0) return [{ text: whyNone(topics) }];
  const since = formatPeriodBriefly(against);
  const labelOf = (driver: string) => inSentence(drivers.find((each) => each.driver === driver)?.label ?? driver);
  const moved = (mark: "up" | "down"): readonly Phrase[] =>
    tested
      .filter(({ change }) => change.mark === mark)
      .sort((a, b) => Math.abs(b.change.value ?? 0) - Math.abs(a.change.value ?? 0))
      .map(({ driver, now, change }) => ({
        text: `${labelOf(driver)} (${formatPoints(change.value ?? 0, "share")})`,
        tone: "strong",
        figure: now,
      }));
  const [more, less] = [moved("up"), moved("down")];
  const still = tested.flatMap(({ change: { mark, minimumDetectable } }) =>
    mark === null && minimumDetectable !== null ? [detectablePoints(minimumDetectable, "share")] : [],
  );
  const isStill = more.length + less.length === 0;
  const rest =
    still.length === 0
      ? ""
      : words[isStill ? "none" : "others"](String(Math.min(...still)), String(Math.max(...still)), since);
  if (isStill) return [{ text: rest }];
  return [
    ...(more.length === 0 ? [] : [{ text: words.more(since) }, ...listed(more)]),
    ...(less.length === 0 ? [] : [{ text: words.less(since, more.length === 0) }, ...listed(less)]),
    { text: rest === "" ? "." : `. ${rest}` },
  ];
}

const listed = (phrases: readonly Phrase[]): Sentence => {
  const [last, ...others] = [...phrases].reverse();
  if (last === undefined || others.length === 0) return phrases;
  return [
    ...joinPhrases(
      others.reverse().map((phrase) => [phrase]),
      ", ",
    ),
    { text: words.and },
    last,
  ];
};

function whyNone(topics: readonly Topic[]): string {
  const unfinished = topics.flatMap(({ change }) => whyUntested(change) ?? []);
  if (unfinished[0] !== undefined) return `${unfinished[0].charAt(0).toUpperCase()}${unfinished[0].slice(1)}.`;
  return topics.some(({ change }) => change.untested === "too-few")
    ? words.untestable(smallestTestedBase)
    : words.notCompared;
}
