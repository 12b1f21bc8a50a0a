import { describe, expect, it } from "vitest";
import { driverOfReason, reasonParts } from "../../src/drivers/driverOfReason.ts";

/** CRM reasons for choosing and for being lost, and the driver each names. */
const reasons: readonly (readonly [string, string | null])[] = [
  ["Doctor recommended", "referral"],
  ["Close to home", "location"],
  ["Takes my insurance", "insurance"],
  ["Short wait", "access"],
  ["Good reviews", "word-of-mouth"],
  ["wait", "access"],
  ["Appointment availability", "access"],
  ["insurance accepted", "insurance"],
  ["Friend or family", "word-of-mouth"],
  ["Online booking", "digital"],
  ["Best specialist", "expertise"],
  ["Price", "cost"],
  ["Too expensive", "cost"],
  ["Wait too long", "access"],
  ["Out of network", "insurance"],
  ["Too far", "location"],
  ["Provider left", "continuity"],
  ["Existing patient", "continuity"],
  ["My doctor is here", "continuity"],
  ["PCP referral", "referral"],
  ["Reputation", "reputation"],
  ["Friendly staff", "team"],
  ["Clean facility", "facility"],
  ["Not accepting new patients", "access"],
  ["Couldn't get through", "access"],
  ["Insurance not accepted", "insurance"],
  ["LOC", "location"],
  ["INS", "insurance"],
  ["APPT_AVAIL", "access"],
  ["Other", null],
  ["Unknown", null],
  ["No response", null],
  ["Chose competitor", null],
  ["Went elsewhere", null],
  ["N/A", null],
  ["Select", null],
  ["Duplicate", null],
  ["Word of mouth", "word-of-mouth"],
  ["Google reviews", "word-of-mouth"],
  ["Rude receptionist", "team"],
  ["Quality of care", "safety-outcomes"],
  ["Self pay rate", "cost"],
  ["Service not offered", "expertise"],
  ["Bedside manner", "communication"],
  ["Referred by physician", "referral"],
  ["01 - Wait time", "access"],
  ["Previous good experience", "continuity"],
  ["Soonest appointment", "access"],
  ["Parking", "location"],
  ["Latest technology", "expertise"],
  ["No longer interested", null],
  ["Deceased", null],
  ["Moved out of area", "location"],
  ["Prior authorization denied", "insurance"],
  ["Recommended by friend", "word-of-mouth"],
  ["Heard good things", "reputation"],
  ["Website", "digital"],
  ["Convenient hours", "location"],
  ["Better Career Prospects", null],
  ["Doctor moved", "continuity"],
  ["Couldn't reach office", "access"],
  ["Ins not accepted", "insurance"],
  ["HMO restrictions", "insurance"],
  ["Facebook ad", null],
  ["Family doctor referral", "referral"],
  ["No show", null],
  ["Saw TV ad", "reputation"],
  ["Billing issue", "cost"],
  ["Office hours", "location"],
  ["Employer", null],
  ["Unable to contact", null],
  ["Friends, family", "word-of-mouth"],
  ["Care closer to home", "location"],
  ["Doctor not in network", "insurance"],
];

describe("driverOfReason", () => {
  it.each(reasons)("reads %j as %s", (reason, driver) => {
    expect(driverOfReason(reason)?.driver.id ?? null).toBe(driver);
  });

  it("reads a short code only where it is the whole cell", () => {
    expect(driverOfReason("ins")?.driver.id).toBe("insurance");
    expect(driverOfReason("ins and outs")).toBeNull();
  });

  it("is null for an empty cell", () => {
    expect(driverOfReason("")).toBeNull();
    expect(driverOfReason("  –  ")).toBeNull();
  });
});

describe("reasonParts", () => {
  it("parts a cell that holds several reasons", () => {
    expect(reasonParts("Close to home; Takes my insurance")).toEqual(["Close to home", "Takes my insurance"]);
    expect(reasonParts("Price|Short wait\nOther")).toEqual(["Price", "Short wait", "Other"]);
  });

  it("parts at commas only when each part is a driver by itself", () => {
    expect(reasonParts("Doctor recommended, Close to home")).toEqual(["Doctor recommended", "Close to home"]);
    expect(reasonParts("Too far, she said")).toEqual(["Too far, she said"]);
  });

  it("has no parts for an empty cell", () => {
    expect(reasonParts(" ; ")).toEqual([]);
  });
});
