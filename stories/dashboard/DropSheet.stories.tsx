import type { Meta, StoryObj } from "@storybook/react-vite";
import { useMemo, useSyncExternalStore } from "react";
import { DropSheet } from "../../src/dashboard/drop/DropSheet.tsx";
import "../../src/dashboard/dashboard.css";
import "../../src/dashboard/drop.css";
import type { DroppedFile } from "../../src/state/session.ts";
import {
  loadedFile,
  readingFile,
  readyFile,
  refusedFile,
  rememberedFile,
  sheetState,
  unknownFile,
} from "./droppedFiles.ts";
import { fakeSession } from "./fakeSession.ts";

/** The sheet over a session that keeps what is answered. */
function Sheet({ dropped }: { readonly dropped: readonly DroppedFile[] }) {
  const { session } = useMemo(() => fakeSession(sheetState(dropped)), [dropped]);
  const state = useSyncExternalStore(session.subscribe, session.state);
  return <DropSheet state={state} session={session} />;
}

const everything = [readyFile, readingFile, rememberedFile, unknownFile, refusedFile];

const meta = {
  component: Sheet,
  title: "dashboard/DropSheet",
  parameters: { layout: "fullscreen" },
  args: { dropped: everything },
} satisfies Meta<typeof Sheet>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Mixed: Story = {};
export const NoFileYet: Story = { args: { dropped: [] } };
export const Reading: Story = {
  args: { dropped: [readingFile, { ...readingFile, id: 9, name: "survey.csv", stage: { kind: "waiting" } }] },
};
export const Ready: Story = { args: { dropped: [readyFile, rememberedFile] } };
export const NeedsYou: Story = { args: { dropped: [unknownFile] } };
export const PublicRows: Story = { args: { dropped: [rememberedFile] } };
export const Refused: Story = { args: { dropped: [refusedFile] } };
export const Loading: Story = {
  args: { dropped: [{ ...readyFile, stage: { kind: "loading", progress: null } }, rememberedFile] },
};
export const Loaded: Story = { args: { dropped: [loadedFile, refusedFile] } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { globals: { viewport: { value: "mobile1", isRotated: false } } };
