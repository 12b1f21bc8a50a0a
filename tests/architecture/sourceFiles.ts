import { existsSync, readdirSync } from "node:fs";

/**
 * Paths of all files of ours below a folder, with forward slashes and the folder's own name; none when the folder is not there. The
 * benchmarks install their peers below tests/.
 */
export function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .flatMap((entry) => (entry.isFile() ? [`${entry.parentPath}/${entry.name}`.replaceAll("\\", "/")] : []))
    .filter((path) => !path.includes("/node_modules/"))
    .toSorted();
}

/** A path's last part without its endings: "src/charts/Bars.tsx" → "Bars". */
export function nameOf(path: string): string {
  return path.replace(/^.*\//, "").replace(/\..*$/, "");
}
