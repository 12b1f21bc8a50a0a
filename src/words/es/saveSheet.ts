import type * as en from "../en/saveSheet.ts";
import type { Twin } from "../twin.ts";

/** The words of the sheet on which one panel is saved. */
export const saveWords: Twin<typeof en.saveWords> = {
  title: (panel) => `Copiar o guardar “${panel}”`,
  waitingTitle: "Copiar o guardar",
  copy: "Copiar la tabla",
  copyNote: "para pegar en una hoja o una diapositiva; debajo van filtros, n y fuentes",
  copied: "La tabla está copiada.",
  note: "El archivo contiene lo que usted ve con estos filtros, y lo dice él mismo: lleva dentro filtros, n, fechas y fuentes.",
  png: "Imagen (PNG)",
  pngNote: "para diapositivas y correo; el doble del tamaño de la pantalla",
  svg: "Dibujo (SVG)",
  svgNote: "para imprenta y programas de dibujo; nítido a cualquier tamaño",
  csv: "Tabla (CSV)",
  csvNote: "para hojas de cálculo: valor, intervalo, n y estado en celdas propias",
  waiting: "Los intervalos se están calculando todavía. El panel se puede guardar cuando estén.",
  auditing: "Revisando que no se pueda reconocer con él ningún grupo de 1 a 10…",
  nothing: "No hay nada que guardar aquí con estos filtros.",
  failed: {
    "not drawn": "Este navegador no pudo dibujar la imagen. El dibujo (SVG) contiene lo mismo.",
    "not copied": "Este navegador no permite que la página copie. La tabla (CSV) contiene lo mismo.",
  },
  refused: (populations) =>
    `Esto no puede salir: con sus conteos, junto con lo que se exportó antes, se podría reconocer a un grupo de 1 a 10 personas (${populations.join("; ")}). Ayudaría un período más largo, menos filtros, o los filtros de una exportación anterior.`,
  noteBeside: {
    all: "El archivo contiene lo que usted ve con estos filtros, y lo dice él mismo: lleva dentro filtros, n, fechas y fuentes.",
    period:
      "De los filtros de la página, a esta tabla solo se le aplica el período, y el archivo lo dice él mismo: lleva dentro n, fechas y fuentes.",
    none: "A esta tabla no se le aplica ningún filtro, y el archivo lo dice él mismo: lleva dentro n, fechas y fuentes.",
  },
  csvCounts: "para hojas de cálculo: un conteo por celda, y cómo leerlo en cada fila",
  nothingHere: "No hay nada que guardar aquí.",
  guarded: {
    withheld: "Lo que una instantánea retiene, se retiene aquí también.",
    public: "Estos textos son públicos, así que no se retiene ningún grupo; las personas van juntas, sin sus nombres.",
    nobody: "Nada de aquí cuenta pacientes, así que no se retiene ningún grupo.",
  },
};
