import { describe, expect, it } from "vitest";
import { consentRule, consentSenseOf, contactOptOutOf, dataUseOf } from "../../src/privacy/consent.ts";

describe("dataUseOf", () => {
  it.each([
    ["Yes", "yes"],
    ["TRUE", "yes"],
    ["1", "yes"],
    ["Opted In", "yes"],
    ["Allow", "yes"],
    ["consent_given", "yes"],
    ["No", "no"],
    ["false", "no"],
    ["0", "no"],
    ["Do Not Allow", "no"],
    ["Withdrawn", "no"],
    ["Expired", "no"],
    ["", "unknown"],
    ["  ", "unknown"],
    ["Pending", "unknown"],
    ["Select", "unknown"],
  ])("reads %j as %s", (cell, consent) => {
    expect(dataUseOf(cell)).toBe(consent);
  });
});

describe("contactOptOutOf", () => {
  it("reads Dynamics' words alike whichever way the column asks", () => {
    for (const sense of ["refuses", "grants"] as const) {
      expect(contactOptOutOf("Allow", sense)).toBe("no");
      expect(contactOptOutOf("Do Not Allow", sense)).toBe("yes");
    }
  });

  it("reads Salesforce's and HubSpot's yes and no by the column's question", () => {
    expect(contactOptOutOf("1", consentSenseOf("HasOptedOutOfEmail"))).toBe("yes");
    expect(contactOptOutOf("false", consentSenseOf("DoNotCall"))).toBe("no");
    expect(contactOptOutOf("Yes", consentSenseOf("Do Not Email"))).toBe("yes");
    expect(contactOptOutOf("true", consentSenseOf("Unsubscribed from all email"))).toBe("yes");
    expect(contactOptOutOf("Yes", consentSenseOf("Email opt-in"))).toBe("no");
    expect(contactOptOutOf("No", consentSenseOf("SMS consent"))).toBe("yes");
  });

  it("is unknown for a blank and for words it does not know", () => {
    expect([contactOptOutOf(""), contactOptOutOf("n/k")]).toEqual(["unknown", "unknown"]);
  });
});

describe("consentSenseOf", () => {
  it.each([
    ["DoNotCall", "refuses"],
    ["donotbulkemail", "refuses"],
    ["do_not_text", "refuses"],
    ["HasOptedOutOfFax", "refuses"],
    ["Opt-out", "refuses"],
    ["Email Opt Out", "refuses"],
    ["Marketing consent", "grants"],
    ["Opt-in", "grants"],
    ["Receive SMS", "grants"],
  ])("finds that %j %s", (column, sense) => {
    expect(consentSenseOf(column)).toBe(sense);
  });
});

describe("consentRule", () => {
  it("excludes a row whose use is refused, blank or not understood in a mapped column", () => {
    expect(consentRule("no", "no")).toBe("excluded");
    expect(consentRule("unknown", "no")).toBe("excluded");
  });

  it("counts but never joins a contact opt-out, and any row without a data-use column", () => {
    expect(consentRule("yes", "yes")).toBe("counted-only");
    expect(consentRule(null, null)).toBe("counted-only");
    expect(consentRule(null, "no")).toBe("counted-only");
  });

  it("uses the rest", () => {
    expect(consentRule("yes", "no")).toBe("used");
    expect(consentRule("yes", null)).toBe("used");
  });
});
