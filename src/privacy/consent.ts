/** What a consent cell says. */
export type Consent = "yes" | "no" | "unknown";

/**
 * Which way a column asks: "grants" (opt-in, may we: yes = may) or "refuses" (opt-out, do not: yes = may not).
 */
export type ConsentSense = "grants" | "refuses";

const yes = [
  "yes",
  "y",
  "true",
  "t",
  "1",
  "x",
  "checked",
  "on",
  "agree",
  "agreed",
  "accepted",
  "consent",
  "consented",
  "consent given",
  "granted",
  "given",
  "opt in",
  "opted in",
  "optin",
  "opt-in",
  "subscribed",
  "active",
  "si",
  "sí",
  "oui",
  "ja",
];
const no = [
  "no",
  "n",
  "false",
  "f",
  "0",
  "unchecked",
  "off",
  "disagree",
  "declined",
  "refused",
  "rejected",
  "withdrawn",
  "revoked",
  "expired",
  "denied",
  "not given",
  "no consent",
  "opt out",
  "opted out",
  "optout",
  "opt-out",
  "unsubscribed",
  "non",
  "nein",
];
const mayContact = [
  "allow",
  "allowed",
  "opt in",
  "opted in",
  "opt-in",
  "optin",
  "subscribed",
  "consented",
  "consent given",
  "granted",
];
const mayNotContact = [
  "do not allow",
  "not allowed",
  "disallow",
  "do not contact",
  "do not email",
  "do not e-mail",
  "do not call",
  "do not text",
  "dnc",
  "opt out",
  "opted out",
  "opt-out",
  "optout",
  "unsubscribed",
  "withdrawn",
  "revoked",
  "declined",
  "refused",
];

const plain = (cell: string) =>
  cell
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, " ")
    .replace(/[.!]+$/, "");

/** Whether the cell allows the use of the data: yes, no, or unknown (blank or not understood). */
export function dataUseOf(cell: string): Consent {
  const text = plain(cell);
  if (mayNotContact.includes(text) || no.includes(text)) return "no";
  return mayContact.includes(text) || yes.includes(text) ? "yes" : "unknown";
}

/**
 * Whether the cell opts the person out of contact. Words that state the answer themselves ("Allow", "Do Not Allow",
 * "Opted out") are read alike in either kind of column; a bare yes or no is read by the sense of the column.
 */
export function contactOptOutOf(cell: string, sense: ConsentSense = "refuses"): Consent {
  const text = plain(cell);
  if (mayNotContact.includes(text)) return "yes";
  if (mayContact.includes(text)) return "no";
  if (yes.includes(text)) return sense === "refuses" ? "yes" : "no";
  if (no.includes(text)) return sense === "refuses" ? "no" : "yes";
  return "unknown";
}

/** Which way a contact column asks, from its name: "Do Not Email" and "HasOptedOutOfFax" refuse, "Email opt-in" grants. */
export function consentSenseOf(column: string): ConsentSense {
  const name = column
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[_-]+/g, " ");
  return /\b(?:do ?not|donot|opt(?:ed)? ?out|optout|unsubscribe[d]?|no contact|dnc|suppress\w*|exclude\w*)\b|donot/.test(
    name,
  )
    ? "refuses"
    : "grants";
}

/** What consent does to a row: left out and counted · counted but never joined or shown as a row · used fully. */
export type ConsentRule = "excluded" | "counted-only" | "used";

/**
 * The rule for one row. `dataUse` is null when no data-use column is mapped; then the row is used but never joined
 * ("counted-only"), as it is for a contact opt-out. A mapped opt-in that is blank or not understood excludes.
 */
export function consentRule(dataUse: Consent | null, contactOptOut: Consent | null): ConsentRule {
  if (dataUse === "no" || dataUse === "unknown") return "excluded";
  return dataUse === null || contactOptOut === "yes" ? "counted-only" : "used";
}
