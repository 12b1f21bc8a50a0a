import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { drivers } from "../../src/drivers/registry.ts";
import { coderFor } from "../../src/voice/coding.ts";
import { readingGrade } from "../../src/domain/driver.ts";

const mentionsIn = coderFor(drivers);

/**
 * The human themes that say the same as a driver. Staff manner is both bedside manner (communication) and how the staff
 * are (team), so it belongs to both. Themes that fit no driver are left out.
 */
const themesOf: Readonly<Record<string, readonly string[]>> = {
  access: ["Timeliness of care", "Appointment arrangements", "Appointment method", "Contacting services"],
  location: ["Service location", "Transport to/ from services", "Parking"],
  expertise: ["Competence & training", "Diagnosis & triage", "Provision of medical equipment"],
  "safety-outcomes": ["Impact of treatment/ care", "Feeling safe", "Pain management"],
  communication: [
    "Staff manner & personal attributes",
    "Unspecified communication",
    "Staff listening, understanding & involving patients",
    "Information directly from staff during care",
    "Information provision & guidance",
    "Being kept informed, clarity & consistency of information",
  ],
  team: ["Staff manner & personal attributes", "Number & deployment of staff", "Staff responsiveness"],
  facility: [
    "Cleanliness, tidiness & infection control",
    "Environment & Facilities",
    "Food & drink provision & facilities",
    "Sensory experience",
    "Electronic entertainment",
  ],
  continuity: ["Staff continuity", "Referals & continuity of care", "Discharge", "Care plans"],
};

type Comment = Readonly<Record<string, string>>;

const file = new URL("../fixtures/voice/nhs-fft-themes.csv", import.meta.url);
const comments = Papa.parse<Comment>(readFileSync(file, "utf8"), { header: true, skipEmptyLines: true }).data;
const coded = comments.map((comment) => ({
  heldOut: Number(/(\d+) - Q/.exec(comment["Comment ID"] ?? "")?.[1]) % 2 === 1,
  human: new Set(Object.keys(themesOf).filter((id) => themesOf[id]?.some((theme) => comment[theme] === "1"))),
  machine: new Set(mentionsIn(comment["FFT answer"] ?? "").map((mention) => mention.driver)),
}));
const heldOut = coded.filter((comment) => comment.heldOut);
const tuned = coded.filter((comment) => !comment.heldOut);

function measure(driver: string, among: typeof coded) {
  const actual = among.filter((comment) => comment.human.has(driver)).length;
  const predicted = among.filter((comment) => comment.machine.has(driver)).length;
  const hit = among.filter((comment) => comment.human.has(driver) && comment.machine.has(driver)).length;
  const [precision, recall] = [hit / predicted, hit / actual];
  const round = (share: number) => Math.round(share * 100) / 100;
  return {
    precision: round(precision),
    recall: round(recall),
    f1: round((2 * precision * recall) / (precision + recall)),
    testedOn: among.length,
  };
}

const gradeOf = (id: string) => readingGrade(drivers.find((driver) => driver.id === id)?.reading ?? null);

describe("coding against human coders", () => {
  it("holds out about half of the comments", () => {
    expect(heldOut.length / coded.length).toBeCloseTo(0.5, 1);
    expect(comments).toHaveLength(5759);
  });

  it("publishes with each driver exactly the accuracy measured on the held-out half", () => {
    for (const { id, reading } of drivers) expect(reading, id).toEqual(id in themesOf ? measure(id, heldOut) : null);
  });

  it.each(["access", "communication", "team", "facility"])("reads %s well enough to rank", (driver) => {
    expect(gradeOf(driver)).toBe("normal");
  });

  it("was not merely fitted: the tuned half is at most .10 better on every driver that is ranked", () => {
    for (const driver of Object.keys(themesOf).filter((id) => gradeOf(id) !== "unranked")) {
      expect(measure(driver, tuned).f1 - measure(driver, heldOut).f1, driver).toBeLessThanOrEqual(0.1);
    }
  });

  it("ranks the drivers by mention share as the human coders do", () => {
    const inOrder = (coder: "human" | "machine") => {
      const share = (driver: string) => heldOut.filter((comment) => comment[coder].has(driver)).length;
      return Object.keys(themesOf).sort((a, b) => share(b) - share(a));
    };
    expect(inOrder("machine").slice(0, 3)).toEqual(inOrder("human").slice(0, 3));
  });

  it("calls drivers without a human theme untested", () => {
    const untested = drivers.filter((driver) => gradeOf(driver.id) === "untested").map((driver) => driver.id);
    expect(untested).toEqual(["insurance", "cost", "reputation", "referral", "word-of-mouth", "digital"]);
  });
});
