/** Whether a key asks for an explanation where nothing else can be done with what is in focus. */
export const isAskKey = (key: string): boolean => key === "Enter" || key === " " || key === "?";

/** Where an arrow key leads among the figures of one sentence or table (`data-asks`); null where it leads nowhere. */
export function askStep(from: HTMLElement, key: string): HTMLElement | null {
  const all = [...(from.closest("[data-asks]")?.querySelectorAll<HTMLElement>(".ask") ?? [])];
  const column = columnOf(from);
  const beside = (among: readonly HTMLElement[], step: number) => among[among.indexOf(from) + step] ?? null;
  const sameColumn = () => (column === null ? all : all.filter((each) => columnOf(each) === column));
  switch (key) {
    case "ArrowRight":
      return beside(all, 1);
    case "ArrowLeft":
      return beside(all, -1);
    case "ArrowDown":
      return beside(sameColumn(), 1);
    case "ArrowUp":
      return beside(sameColumn(), -1);
    case "Home":
      return all[0] ?? null;
    case "End":
      return all.at(-1) ?? null;
    default:
      return null;
  }
}

const columnOf = (element: HTMLElement): number | null =>
  element.closest<HTMLTableCellElement>("td, th")?.cellIndex ?? null;
