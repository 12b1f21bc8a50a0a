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

/** Saves one panel. */
export const SaveSheet = lazy(async () => {
  const [sheet] = await Promise.all([
    import("../dashboard/saving/SaveSheet.tsx"),
    import("../dashboard/snapshot/snapshotSheet.css"),
  ]);
  return { default: sheet.SaveSheet };
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

/** What this browser keeps, and what ends it. */
export const DataSheet = lazy(async () => {
  const [sheet] = await Promise.all([import("../dashboard/keep/DataSheet.tsx"), import("../dashboard/keep.css")]);
  return { default: sheet.DataSheet };
});

/** What stands in the place of the page while it is locked. */
export const LockedPage = lazy(async () => {
  const [page] = await Promise.all([import("../dashboard/keep/LockedPage.tsx"), import("../dashboard/keep.css")]);
  return { default: page.LockedPage };
});

/** What is not kept, and why. */
export const KeptMessage = lazy(async () => ({
  default: (await import("../dashboard/keep/KeptMessage.tsx")).KeptMessage,
}));

/** Why the host's settings are not in use. */
export const PresetMessage = lazy(async () => ({
  default: (await import("../dashboard/keep/PresetMessage.tsx")).PresetMessage,
}));

/** What is aimed at, and what happened. */
export const AimsSheet = lazy(async () => {
  const [sheet] = await Promise.all([import("../dashboard/aims/AimsSheet.tsx"), import("../dashboard/aims/aims.css")]);
  return { default: sheet.AimsSheet };
});

/** Enters a printed page in the ledger. */
export const PaperLedger = lazy(async () => ({
  default: (await import("../dashboard/snapshot/PaperLedger.tsx")).PaperLedger,
}));

/** Views of the page under names. */
export const ViewsSheet = lazy(async () => {
  const [sheet] = await Promise.all([
    import("../dashboard/views/ViewsSheet.tsx"),
    import("../dashboard/views/views.css"),
  ]);
  return { default: sheet.ViewsSheet };
});

/** What is computed differently since a view was saved. */
export const ChangedFormulas = lazy(async () => ({
  default: (await import("../dashboard/views/ChangedFormulas.tsx")).ChangedFormulas,
}));

/** Two groups side by side. */
export const CompareSheet = lazy(async () => {
  const [sheet] = await Promise.all([
    import("../dashboard/compare/CompareSheet.tsx"),
    import("../dashboard/compare/compare.css"),
  ]);
  return { default: sheet.CompareSheet };
});
