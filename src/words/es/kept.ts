import type * as en from "../en/kept.ts";
import type { Twin } from "../twin.ts";
import { rowsOf } from "./rowCount.ts";

/** The words about data that are kept from one visit to the next, and that are not. */
export const keptWords: Twin<typeof en.keptWords> = {
  elsewhere: {
    title: "Otra pestaña guarda sus datos.",
    text: "Esta muestra lo que estaba guardado cuando se abrió. Lo que cargue o resuelva aquí se pierde al cerrar la pestaña. Si prefiere guardar aquí, esta pestaña muestra lo último que guardó la otra; los archivos cargados solo aquí hay que soltarlos de nuevo.",
    leave: "Seguir sin guardar",
  },
  full: {
    title: "El almacenamiento del navegador está lleno, así que los últimos cambios no se guardan.",
    text: "Todo funciona hasta que se cierre esta pestaña; lo guardado antes se conserva. Para hacer lugar, quite un archivo en “Sus datos”, o borre en los ajustes del navegador lo que guardan otras páginas.",
    leave: "Entendido",
  },
  unavailable: {
    title: "Este navegador no guarda nada para esta página, como en una ventana privada.",
    text: "Todo funciona hasta que se cierre esta pestaña. La próxima vez, suelte los archivos de nuevo.",
    leave: "Entendido",
  },
  failed: {
    title: "No se pudieron guardar sus datos para la próxima visita.",
    text: "La falla es nuestra. Todo funciona hasta que se cierre esta pestaña; tenga sus archivos a mano para soltarlos de nuevo.",
    leave: "Entendido",
  },
  lost: {
    title: "La parte de la página que contiene sus datos se detuvo, y no todos se guardaron.",
    text: "Se inició de nuevo con lo que estaba guardado. “Sus datos” muestra los archivos que están aquí; suelte los demás de nuevo.",
    leave: "Entendido",
  },
  damaged: {
    title: "Sus datos de la última vez no se pueden leer.",
    text: "Una parte de lo que este navegador guardó falta o cambió. Queda como está hasta que usted decida; hasta entonces no se guarda nada nuevo. Si lo borra, suelte los archivos de nuevo.",
    leave: "Dejarlo",
  },
  newer: {
    title: "Sus datos los guardó una versión más nueva de esta página.",
    text: "Esta versión no puede leerlos y los deja como están; no se guarda nada nuevo hasta que usted decida. Vuelva a cargar para obtener la página más nueva. Si los borra, suelte los archivos de nuevo.",
    leave: "Dejarlos",
  },
  takeOver: "Guardar en esta pestaña",
  discard: "Borrar lo guardado",
};

/** The words of the sheet about the user's data in this browser. */
export const dataWords: Twin<typeof en.dataWords> = {
  title: "Sus datos en este navegador",
  standing: {
    looking: "Buscando lo que se guardó …",
    nothing:
      "Todavía no hay nada suyo guardado. Lo que cargue queda aquí para su próxima visita, y en ninguna otra parte.",
    restoring: "Se están recuperando …",
    saving: "Se están guardando para su próxima visita …",
    kept: "Guardados para su próxima visita, solo en este navegador: las tablas depuradas, nunca los archivos. Para leer una columna de otra manera, suelte su archivo de nuevo.",
    elsewhere: "No se guardan desde aquí: otra pestaña guarda sus datos.",
    full: "Los últimos cambios no están guardados: el almacenamiento del navegador está lleno.",
    unavailable: "Sin guardar: este navegador no guarda nada para esta página.",
    failed: "Sin guardar, por una falla nuestra. Tenga sus archivos a mano para soltarlos de nuevo.",
    lost: "No está todo aquí: el motor de la página se detuvo. Suelte de nuevo los archivos que faltan.",
    damaged: "Sin guardar: lo que hay aquí de la última vez no se puede leer y espera que usted decida.",
    newer: "Sin guardar: lo que hay aquí lo guardó una versión más nueva de esta página y espera que usted decida.",
  },
  files: "Archivos",
  noFiles: "Ninguno de sus propios archivos está en la página.",
  fileNote: (kind, rows) => `${kind}, ${rowsOf(rows)}`,
  remove: "Quitar",
  removeFile: (name) => `Quitar ${name} y sus filas`,
};

/** The words of the lock. */
export const lockWords: Twin<typeof en.lockWords> = {
  title: "Bloqueada",
  lock: "Bloquear la página",
  unlock: "Mostrar la página",
  what: "El bloqueo oculta todas las cifras, aquí y en otras pestañas, hasta que alguien pida verlas; volver a cargar no las muestra.",
  not: "No pide contraseña ni cifra nada: quien pueda usar este navegador puede abrirla. Para impedir el acceso, bloquee la computadora; para no dejar nada, olvide todo.",
};

/** The words of forgetting. */
export const forgetWords: Twin<typeof en.forgetWords> = {
  title: "Olvidar todo",
  what: "Borra de este navegador las tablas, sus ajustes y el secreto con el que se reconoce a las personas entre archivos. Quedan sus archivos, las instantáneas guardadas y las direcciones en el historial del navegador.",
  sure: "Nada de eso vuelve.",
  yes: "Borrar todo",
  no: "Conservarlo",
};

/** The words of settings as a file. */
export const settingsWords: Twin<typeof en.settingsWords> = {
  title: "Los ajustes como archivo",
  what: "Significados, hospitales, factores y sus palabras, creencias, pesos, metas, eventos y lo que ha salido en instantáneas: para otra computadora, o junto a la página publicada como workspace.json. Ninguna fila de ningún archivo, y no el secreto.",
  save: "Guardar ajustes",
  bring: "Traer ajustes",
  brought: "Estos ajustes están ahora en uso.",
  onlyOne: "Un archivo de ajustes por vez, por favor. Nada cambió.",
  trouble: {
    "not-json": (name) => `${name} no es un archivo de ajustes: no es JSON. Nada cambió.`,
    unreadable: (name) => `${name} no se pudo abrir. Nada cambió.`,
    "other-file": (name) =>
      `${name} es JSON, pero no ajustes de esta página. Para cargar datos, suelte el archivo en la página. Nada cambió.`,
    newer: (name) =>
      `${name} lo guardó una versión más nueva de esta página. Vuelva a cargar la página y pruebe otra vez.`,
    damaged: (name) => `${name} tiene una parte que no encaja. Guárdelo de nuevo donde se originó. Nada cambió.`,
  },
};

/** The words of settings that a host put beside the page and that cannot be used. */
export const hostedWords: Twin<typeof en.hostedWords> = {
  title: "Los ajustes que vienen con esta página no están en uso.",
  trouble: {
    "not-json": "El workspace.json junto a la página no es JSON.",
    "other-file": "El workspace.json junto a la página es JSON, pero no ajustes de esta página.",
    newer: "El workspace.json junto a la página lo guardó una versión más nueva de esta página.",
    damaged: "El workspace.json junto a la página tiene una parte que no encaja.",
  },
  then: "La página funciona con los suyos; pida a quien la publica que guarde los ajustes de nuevo en “Sus datos” y los ponga allí.",
  leave: "Entendido",
};

/** Whether the page itself opens without a network. */
export const offlineWords: Twin<typeof en.offlineWords> = {
  title: "Sin red",
  standing: {
    kept: "Este navegador guarda la página: se abre sin red, con lo que usted cargó. El menú de su navegador puede instalarla como un programa aparte.",
    "on its way": "Este navegador está guardando la página; en un momento se abre también sin red.",
    "not kept":
      "Este navegador no guarda la página (una ventana privada, o una página que llegó sin https): se abre solo con red.",
  },
};
