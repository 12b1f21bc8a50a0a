/** How a drawing's marks lie: in rows whose figures lie across, or along one line. */
export type MarkDirection = "rows" | "line";

type Standing = {
  readonly mark: number;
  readonly part: number | null;
  readonly marks: number;
  readonly parts: number;
  readonly direction: MarkDirection;
};

/** Where a key leads within a drawing, or null when the key does not move. The ends hold; nothing wraps. */
export function frameStep(key: string, at: Standing): { readonly mark: number; readonly part: number | null } | null {
  const to = (mark: number) => ({ mark: Math.max(0, Math.min(at.marks - 1, mark)), part: at.part });
  const across = at.direction === "rows" && at.parts > 1;
  switch (key) {
    case "ArrowDown":
      return to(at.mark + 1);
    case "ArrowUp":
      return to(at.mark - 1);
    case "ArrowRight":
      return across ? { mark: at.mark, part: Math.min(at.parts - 1, (at.part ?? -1) + 1) } : to(at.mark + 1);
    case "ArrowLeft":
      return across ? { mark: at.mark, part: Math.max(0, (at.part ?? 1) - 1) } : to(at.mark - 1);
    case "Home":
      return to(0);
    case "End":
      return to(at.marks - 1);
    default:
      return null;
  }
}
