import type { Standing } from "../../domain/aims.ts";
import type * as en from "../en/targets.ts";
import type { Twin } from "../twin.ts";

type Said = { readonly value: string; readonly missing: string; readonly isDue: boolean };

const brief: Readonly<Record<Standing, (said: Said) => string>> = {
  reached: ({ value }) => `Meta ${value}: alcanzada`,
  within: ({ value }) => `Meta ${value}: dentro del intervalo`,
  below: ({ value, missing, isDue }) =>
    isDue ? `Meta ${value}: por debajo, ${missing}` : `Meta ${value}: todavía no, a ${missing}`,
  unknown: ({ value }) => `Meta ${value}`,
};

/** The words of targets. */
export const targetWords: Twin<typeof en.targetWords> = {
  brief: (standing, said) => brief[standing](said),
  inFull: (standing, by, said) => {
    const target = `Meta: ${said.value} para ${by}.`;
    switch (standing) {
      case "reached":
        return `${target} Alcanzada: todo el intervalo está en ella o por encima.`;
      case "within":
        return `${target} Está dentro del intervalo, al alcance de la incertidumbre: ni alcanzada ni perdida con certeza.`;
      case "below":
        return said.isDue
          ? `${target} No alcanzada: a ${said.missing}, y todo el intervalo está por debajo.`
          : `${target} Todavía no: a ${said.missing}, y todo el intervalo está por debajo.`;
      case "unknown":
        return `${target} Aquí la cifra no tiene intervalo, así que no se dice nada sobre ella.`;
    }
  },
  lessThanOne: (unit) => (unit === "count" ? "menos de uno" : "menos de 1 pt"),
  notCause: "Un evento junto a un cambio no es su causa.",
  atDrawing: (value) => `meta ${value}`,
};
