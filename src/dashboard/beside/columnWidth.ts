/** Between the columns, and how wide one is at least: as `.voices` in the page's styles has it. */
const [gap, least] = [30, 450];

/** The width of one of two columns, or of the whole where two do not fit. */
export const columnWidth = (width: number): number => (width < 2 * least + gap ? width : Math.floor((width - gap) / 2));
