import type { Unit } from "../../domain/figure.ts";
import type { Standing } from "../../domain/aims.ts";

type Said = { readonly value: string; readonly missing: string; readonly isDue: boolean };

/** What a figure's standing says, briefly, after its target's value. */
const brief: Readonly<Record<Standing, (said: Said) => string>> = {
  reached: ({ value }) => `Target ${value}: reached`,
  within: ({ value }) => `Target ${value}: inside the interval`,
  below: ({ value, missing, isDue }) =>
    isDue ? `Target ${value}: ${missing} short` : `Target ${value}: not yet, ${missing} to go`,
  unknown: ({ value }) => `Target ${value}`,
};

/** The words of targets. */
export const targetWords = {
  brief: (standing: Standing, said: Said): string => brief[standing](said),
  inFull: (standing: Standing, by: string, said: Said): string => {
    const target = `Target: ${said.value} by ${by}.`;
    switch (standing) {
      case "reached":
        return `${target} Reached: the whole interval is at or above it.`;
      case "within":
        return `${target} It lies inside the interval, within reach of the uncertainty: neither reached nor missed for certain.`;
      case "below":
        return said.isDue
          ? `${target} Not reached: ${said.missing} short, and the whole interval is below it.`
          : `${target} Not yet: ${said.missing} to go, and the whole interval is below it.`;
      case "unknown":
        return `${target} The figure has no interval here, so nothing is said about it.`;
    }
  },
  lessThanOne: (unit: Unit): string => (unit === "count" ? "less than one" : "less than 1 pt"),
  notCause: "An event beside a shift is not its cause.",
  atDrawing: (value: string): string => `target ${value}`,
} as const;
