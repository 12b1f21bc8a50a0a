import type { HealthPartId } from "../../domain/brandHealth.ts";

/** What the parts of the index are called. */
export const healthPartLabels: Readonly<Record<HealthPartId, string>> = {
  aware: "Aware",
  consider: "Consider",
  nps: "NPS",
  experience: "Experience",
  stars: "Review stars",
};
