import type { SettingsPart } from "../../domain/settingsChange.ts";
import type * as en from "../en/settingsOffer.ts";
import type { Twin } from "../twin.ts";
import { listWords } from "./lists.ts";

const parts: Readonly<Record<SettingsPart, string>> = {
  ownBrand: "su hospital",
  ownFacility: "el número CMS de su hospital",
  maturityDays: "los días hasta que un contacto cuenta como maduro",
  rivals: "los competidores",
  aliases: "los otros nombres de los hospitales",
  hiddenDrivers: "los factores ocultos",
  phrases: "las palabras que se buscan en los textos",
  labels: "los nombres de los factores",
  own: "los factores propios",
  mappings: "los significados de los archivos",
  margins: "los pesos de la encuesta",
  beliefs: "las creencias",
  healthWeights: "los pesos del índice",
  targets: "las metas",
  events: "los eventos",
  views: "las vistas guardadas",
  exports: "lo que ha salido en instantáneas",
};

const value = (given: string | number | null): string => (given === null ? "sin fijar" : String(given));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The words of settings that a file would bring, before they are taken over. */
export const offerWords: Twin<typeof en.offerWords> = {
  title: (name) => `Lo que ${name} cambiaría`,
  change: (change) => {
    const part = capital(parts[change.part]);
    if (change.kind === "value") return `${part}: ${value(change.before)} → ${value(change.after)}`;
    const { added, removed, changed } = change;
    const told = [
      ...(added > 0 ? [`añade ${String(added)}`] : []),
      ...(changed > 0 ? [`cambia ${String(changed)}`] : []),
      ...(removed > 0 ? [`quita ${String(removed)}`] : []),
    ];
    return `${part}: ${told.length === 0 ? "lo mismo en otro orden" : listWords(told)}`;
  },
  without: (without) =>
    `El archivo no dice nada de ${listWords(
      without.map((part) => parts[part]),
      "or",
    )}: lo fijado aquí se queda.`,
  nothing: (name) => `${name} no dice nada que no esté ya fijado aquí. Nada cambió.`,
  take: "Usar estos ajustes",
  leave: "Dejar todo como está",
  left: "Nada cambió.",
  stopped: "No se tomaron, porque había otra cosa en curso o se detuvo. Nada cambió.",
};
