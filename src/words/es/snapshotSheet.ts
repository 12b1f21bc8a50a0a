import type * as en from "../en/snapshotSheet.ts";
import type { Twin } from "../twin.ts";
import { countWord } from "./lists.ts";

const goals = (count: number): string =>
  count === 0 ? "Ninguna meta" : count === 1 ? "Una meta" : `${countWord(count)} metas`;
const happenings = (count: number): string =>
  count === 0 ? "ningún evento" : count === 1 ? "un evento" : `${countWord(count).toLowerCase()} eventos`;

/** The words of the sheet that makes a snapshot. */
export const sheetWords: Twin<typeof en.sheetWords> = {
  title: "Instantánea",
  note: "Una página para quienes nunca abren este panel. Contiene las cifras que usted ve con estos filtros, y ninguna fila de sus archivos.",
  ownTitle: "Título",
  ownNote: "Nota",
  masked: "Las direcciones de correo, los números de teléfono y los números de registro se quitan de ambos.",
  since: (snapshot) => `Decir qué cambió desde ${snapshot}`,
  notSince: (snapshot) => `No dice nada de los cambios desde ${snapshot}.`,
  dropEarlier: "Para decir qué cambió desde una instantánea anterior, suelte su archivo (HTML o JSON) en la página.",
  aims: (targets, events) =>
    targets + events === 0
      ? "No hay ninguna meta ni evento."
      : `${goals(targets)} y ${happenings(events)} van con ella.`,
  index: "Agregar el índice de salud de marca, debajo de la página impresa, con sus partes y pesos",
  changeAims: "Metas y eventos",
  html: "Descargar la página (HTML)",
  htmlNote: "un archivo, se abre desde el disco, se imprime en una página horizontal",
  json: "Descargar la lista (JSON)",
  jsonNote: "cada cifra con intervalo, base y estado, para otros programas",
  pptx: "Descargar las diapositivas (PPTX)",
  pptxNote: "una diapositiva por panel, con textos, tablas y formas para editar",
  print: "Imprimir",
  printNote: "la misma página, aquí",
  waiting: "Los intervalos se están calculando todavía. La instantánea se puede hacer cuando estén.",
  making: "Haciendo la página…",
  auditing: "Revisando que no se pueda reconocer con ella ningún grupo de 1 a 10…",
  refused: (populations) =>
    `Esta instantánea no puede salir: con sus conteos, junto con lo que se exportó antes, se podría reconocer a un grupo de 1 a 10 personas (${populations.join("; ")}). Ayudaría un período más largo, menos filtros, o los filtros de la instantánea anterior.`,
  withheldTitle: (count) =>
    count === 0
      ? "Nada está retenido."
      : count === 1
        ? "Una cifra está retenida"
        : `${countWord(count)} cifras están retenidas`,
  withheldWhy: "Con ellas se podría reconocer a un grupo de 1 a 10 personas. También están retenidas en la página.",
};
