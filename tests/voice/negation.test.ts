import { describe, expect, it } from "vitest";
import { loadToneModel } from "../../src/voice/tone/loadToneModel.ts";
import { toneReader, type Tone } from "../../src/voice/tone/toneModel.ts";

/** Praise and complaints that are said by turning a word round, as patients write them. */
const praise = [
  "No complaints.",
  "No complaints whatsoever",
  "Not bad",
  "Nothing to improve",
  "Nothing needs improving",
  "Couldn't be happier",
  "Could not be happier with the care",
  "Never had a problem",
  "Never had to wait",
  "No wait",
  "No wait at all",
  "Couldn't have asked for better care",
  "Can't fault the nurses",
  "Nothing was too much trouble",
  "No issues",
  "No problem getting an appointment",
  "I was not disappointed",
  "Never felt rushed",
  "Without fault",
  "Couldn't ask for more",
];
const complaints = [
  "Not good at all",
  "Not happy with the care",
  "I was not happy with the care.",
  "Never again",
  "No one listened",
  "Nobody told me anything",
  "Not clean",
  "Wasn't helpful",
  "Didn't listen to me",
  "Could not get an appointment",
  "Never on time",
  "No parking",
  "Not satisfied",
  "Without any explanation",
  "Can't get through on the phone",
  "Nothing was explained to me",
  "Not enough staff",
  "I don't recommend it",
  "Not worth the wait",
  "No communication",
];

/** What the model is known to misread: its counts stand in decision 10, and change with it. */
const readAsNeither = ["Not bad", "Could not be happier with the care", "Never had a problem"];
const readTheOtherWay = [
  "I was not disappointed",
  "Never felt rushed",
  "Not happy with the care",
  "I was not happy with the care.",
  "Nobody told me anything",
  "No parking",
  "Without any explanation",
  "Nothing was explained to me",
  "Not worth the wait",
  "No communication",
];

describe("a text that says its tone by turning a word round", async () => {
  const read = toneReader(await loadToneModel());
  const cases = [...praise.map((text) => ({ text, tone: 1 })), ...complaints.map((text) => ({ text, tone: -1 }))];
  const readings = new Map<string, Tone>(cases.map(({ text }) => [text, read([text])[0] ?? null]));
  const misread = (isSo: (found: Tone, tone: number) => boolean) =>
    cases.flatMap(({ text, tone }) => (isSo(readings.get(text) ?? null, tone) ? [text] : []));

  it("is never a complaint where it says that there is none", () => {
    expect(readings.get("No complaints.")).toBe(1);
    expect(readings.get("No complaints whatsoever")).toBe(1);
  });

  it("is read rightly in 27 of 40 wordings, and no other is misread than those known", () => {
    expect(misread((found, tone) => found === tone)).toHaveLength(27);
    expect(misread((found) => found === 0)).toEqual(readAsNeither);
    expect(misread((found, tone) => found === -tone)).toEqual(readTheOtherWay);
  });
});
