import { lazy } from "react";

/** Dropped files and the ways to read them: not needed before the first. */
export const DropSheet = lazy(async () => {
  const [sheet] = await Promise.all([import("../dashboard/drop/DropSheet.tsx"), import("../dashboard/drop.css")]);
  return { default: sheet.DropSheet };
});

/** Makes a snapshot. */
export const SnapshotSheet = lazy(async () => {
  const [sheet] = await Promise.all([
    import("../dashboard/snapshot/SnapshotSheet.tsx"),
    import("../dashboard/snapshot/snapshotSheet.css"),
  ]);
  return { default: sheet.SnapshotSheet };
});

/** What changed since a snapshot that was dropped. */
export const SinceSheet = lazy(async () => {
  const [sheet] = await Promise.all([
    import("../dashboard/snapshot/SinceSheet.tsx"),
    import("../dashboard/snapshot/sinceSheet.css"),
  ]);
  return { default: sheet.SinceSheet };
});

/** Asks whose hospital it is. */
export const SettleDialog = lazy(async () => ({
  default: (await import("../dashboard/SettleDialog.tsx")).SettleDialog,
}));

/** The list of keys. */
export const KeySheet = lazy(async () => ({ default: (await import("../dashboard/KeySheet.tsx")).KeySheet }));
/** The words looked for in texts. */
export const WordsSheet = lazy(async () => {
  const [sheet] = await Promise.all([import("../dashboard/words/WordsSheet.tsx"), import("../dashboard/words.css")]);
  return { default: sheet.WordsSheet };
});
