import { describe, expect, it } from "vitest";
import { excludedRows, isConserved, type FileAccount } from "../../src/domain/account.ts";

const account: FileAccount = {
  fileId: "f1",
  name: "leads.csv",
  bytes: 1000,
  sha256: "0".repeat(64),
  importer: "generic-crm",
  importerLabel: "CRM selections",
  source: "crm",
  encoding: "utf-8",
  records: 1707,
  frameRows: 1,
  loaded: 1490,
  rejects: [
    { line: 3, column: null, reason: "too-many-fields" },
    { line: 9, column: null, reason: "unreadable-row" },
  ],
  excluded: { "no-data-use-consent": 200, duplicate: 14 },
  repaired: 0,
  emptied: [],
  identifiers: [],
  unmapped: [],
  consent: { dataUse: null, contactOptOut: null },
  dates: null,
};

describe("the account of a file", () => {
  it("adds up all reasons for leaving rows out", () => {
    expect(excludedRows(account)).toBe(214);
    expect(excludedRows({ ...account, excluded: {} })).toBe(0);
  });

  it("is conserved when every record is header, loaded, refused or left out", () => {
    expect(isConserved(account)).toBe(true);
  });

  it.each([
    ["a row lost", { loaded: 1489 }],
    ["a row counted twice", { loaded: 1491 }],
    ["a refusal not counted", { rejects: account.rejects.slice(1) }],
    ["an exclusion not counted", { excluded: {} }],
  ] as const)("is not conserved with %s", (_, change) => {
    expect(isConserved({ ...account, ...change })).toBe(false);
  });
});
