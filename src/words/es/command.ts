import type * as en from "../en/command.ts";
import type { Twin } from "../twin.ts";

/** What the snapshot command says to whoever runs it, or reads its log. */
export const commandWords: Twin<typeof en.commandWords> = {
  usage: [
    'Uso: npm run snapshot -- [--brand "Nuestro Hospital"] [--workspace workspace.json] [--out carpeta] [--json] [--pptx] [--index] archivos o carpetas',
    "",
    "  --brand NOMBRE      nuestro hospital, como lo nombran los archivos; si no, como dice el espacio de trabajo o como",
    "                      sugieren los archivos",
    "  --workspace ARCHIVO los ajustes guardados en la página: hospitales, significados, factores apartados, metas, eventos;",
    "                      lo que sale se anota en su lista de exportaciones y se revisa junto con todo lo que salió antes",
    "  --view TEXTO        los filtros, como están detrás de # en el enlace de la página: period=2026-07..2026-09&location=East",
    "  --facility ID       nuestro hospital en los archivos públicos de CMS",
    "  --title, --note     las palabras de quien presenta",
    "  --since ARCHIVO     una instantánea anterior, lista o página: la nueva dice qué cambió desde entonces, cifra por cifra",
    "  --out CARPETA       dónde se escribe la instantánea; si no se da, la carpeta actual",
    "  --language IDIOMA   el idioma de la instantánea: en o es; si no se da, en",
    "  --json              solo la lista, sin la página",
    "  --pptx              también diapositivas",
    "  --index             también el índice de salud de marca, con sus partes",
    "",
    "Termina con 0 cuando se escribió una instantánea, con 1 cuando no se escribió nada, con el motivo, y con 2 si el uso es incorrecto.",
  ].join("\n"),
  unknownOption: (option) => `${option} no es una opción de este comando.`,
  noValue: (option) => `${option} necesita un valor.`,
  noFiles: "No se nombró ningún archivo.",
  nothingThere: (path) => `${path} no es un archivo ni una carpeta que se pueda leer.`,
  emptyFolder: "Las carpetas nombradas no contienen ningún archivo CSV, TSV o TXT.",
  workspaceUnreadable: (path) => `${path} no es un espacio de trabajo de esta versión.`,
  questions: (file, columns) =>
    `${file} necesita una respuesta que solo una persona puede dar${columns.length === 0 ? "" : ` (${columns.join(", ")})`}: suéltelo una vez en la página, responda y exporte el espacio de trabajo.`,
  unknownBrand: (brand, found) =>
    `Ningún hospital se llama “${brand}” en estos archivos. ${found.length === 0 ? "No nombran ninguno." : `Nombran ${found.join(", ")}.`}`,
  noSnapshot: (path) => `${path} no es una instantánea.`,
  notCompared: (path, why) => `${path} no se puede poner junto a esta instantánea. ${why}`,
  unwritable: (folder) => `No se puede escribir nada en ${folder}.`,
  ledgerUnwritable: (path) => `Lo que sale no se puede anotar en ${path}.`,
  unexpected: (message) => `Algo falló de nuestro lado: ${message}`,
  nothingWritten: "No se escribió nada.",
  written: (path) => `${path} escrito`,
};
