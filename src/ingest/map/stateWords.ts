/** What became of a lead: chose us, was lost, or still open. */
export type SelectionState = "selected" | "lost" | "open";

const words: Readonly<Record<SelectionState, readonly string[]>> = {
  selected: [
    "selected",
    "converted",
    "won",
    "closed won",
    "closed - won",
    "closed - converted",
    "closed converted",
    "booked",
    "appointment booked",
    "scheduled",
    "appointment scheduled",
    "completed",
    "complete",
    "attended",
    "came",
    "arrived",
    "admitted",
    "enrolled",
    "seen",
    "kept",
    "customer",
    "patient",
    "new patient",
    "evangelist",
    "chose us",
  ],
  lost: [
    "lost",
    "closed lost",
    "closed - lost",
    "not converted",
    "closed - not converted",
    "closed not converted",
    "unqualified",
    "disqualified",
    "no show",
    "no-show",
    "cancelled",
    "canceled",
    "declined",
    "not interested",
    "chose another hospital",
    "went elsewhere",
    "rejected",
    "bad timing",
    "dead",
    "abandoned",
    "did not book",
    "lost lead",
    "junk lead",
  ],
  open: [
    "open",
    "new",
    "open - not contacted",
    "working - contacted",
    "working",
    "contacted",
    "attempted to contact",
    "connected",
    "in progress",
    "pending",
    "qualified",
    "qualification",
    "nurture",
    "nurturing",
    "discovery",
    "negotiation",
    "proposal",
    "proposal/quote",
    "prospecting",
    "needs analysis",
    "value proposition",
    "id. decision makers",
    "perception analysis",
    "proposal/price quote",
    "negotiation/review",
    "subscriber",
    "lead",
    "marketing qualified lead",
    "sales qualified lead",
    "opportunity",
    "open deal",
    "follow up",
    "follow-up",
    "not contacted",
    "contact in future",
    "pre-qualified",
  ],
};

const byWord = new Map<string, SelectionState>([
  ...words.selected.map((word) => [word, "selected"] as const),
  ...words.lost.map((word) => [word, "lost"] as const),
  ...words.open.map((word) => [word, "open"] as const),
]);

/** The state a CRM status means, compared whole; null when it is not in the list. */
export function stateOf(text: string): SelectionState | null {
  return byWord.get(text.trim().toLowerCase()) ?? null;
}

/** Whether a CRM says the patient is new or returning; null when the text is neither. */
export function patientTypeOf(text: string): "new" | "returning" | null {
  const word = text.trim().toLowerCase();
  if (/^(?:new|new patient|first visit|first time|first-time|n)$/.test(word)) return "new";
  return /^(?:returning|existing|established|returning patient|existing patient|established patient|repeat|r|e)$/.test(
    word,
  )
    ? "returning"
    : null;
}
