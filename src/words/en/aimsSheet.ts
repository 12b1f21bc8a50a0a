import type { Unit } from "../../domain/figure.ts";
import { formatCount } from "../format.ts";

/** The words of the sheet on which targets and events are set. */
export const aimsWords = {
  title: "Targets and events",
  note: "They stand beside the figures and on the trend, on the page and in the snapshot. No figure changes with them.",
  targets: "Targets",
  forWhom: (people: string): string => `For the people and months that the page describes now: ${people}.`,
  now: (figure: string): string => `now ${figure}`,
  value: (figure: string): string => `Target for ${figure}`,
  unit: (unit: Unit): string => (unit === "share" ? "%" : unit === "net" ? "points" : ""),
  overMonths: (months: number): string => (months === 1 ? "in a month" : `in ${formatCount(months)} months`),
  by: "by",
  events: "Events",
  noEvents: "None yet.",
  day: "Day",
  what: "What happened",
  add: "Add event",
  remove: "Remove",
  removeEvent: (text: string): string => `Remove the event “${text}”`,
  masked: "Names, numbers and addresses of people are taken out of events before they leave in a snapshot.",
  keep: "Set beside the figures",
  bad: "A target is a whole number: 0 to 100 for a percentage, −100 to 100 for NPS, 1 or more for people. Leave a field blank for no target.",
  unfinished: "Add the event you are writing, or clear it, first.",
  full: "There is no room for more events. Remove one first.",
} as const;
