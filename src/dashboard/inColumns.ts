import type { Panel } from "./panel.ts";

/** Panels that follow one another, in one column or each in a place of its own. */
export type PanelRun = { readonly column: Panel["column"]; readonly panels: readonly Panel[] };

/** Panels in their order, those of one column that follow each other together. */
export const inColumns = (panels: readonly Panel[]): readonly PanelRun[] =>
  panels.reduce<readonly PanelRun[]>((runs, panel) => {
    const last = runs.at(-1);
    return last !== undefined && last.column === panel.column
      ? [...runs.slice(0, -1), { column: last.column, panels: [...last.panels, panel] }]
      : [...runs, { column: panel.column, panels: [panel] }];
  }, []);
