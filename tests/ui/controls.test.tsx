import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { ActionList, type ActionLine } from "../../src/ui/ActionList.tsx";
import { Banner } from "../../src/ui/Banner.tsx";
import { Button } from "../../src/ui/Button.tsx";
import { ChooseFiles } from "../../src/ui/ChooseFiles.tsx";
import { carriesFiles } from "../../src/ui/droppedFiles.ts";
import { DropZone } from "../../src/ui/DropZone.tsx";
import { EvidenceTiles } from "../../src/ui/EvidenceTiles.tsx";
import { HiddenMark } from "../../src/ui/marks.tsx";
import { Message } from "../../src/ui/Message.tsx";
import { ProgressBar } from "../../src/ui/ProgressBar.tsx";
import { Select } from "../../src/ui/Select.tsx";
import { axeFindings } from "../support/axe.ts";

const file = (name = "brand-q3.csv") => new File(["a,b\n"], name);
const dropping = (files: readonly File[]) => ({ dataTransfer: { types: ["Files"], files } });

it("a button never submits by accident", () => {
  render(<Button>Snapshot</Button>);
  expect(screen.getByRole("button").getAttribute("type")).toBe("button");
});

it("a select is native, named, and gives the value back", async () => {
  const onChange = vi.fn();
  const choices = [
    { value: "", label: "All" },
    { value: "ob", label: "Maternity" },
  ];
  const { container } = render(<Select label="Service line" value="" choices={choices} onChange={onChange} />);
  await userEvent.selectOptions(screen.getByLabelText(/Service line/), "Maternity");
  expect(onChange).toHaveBeenCalledExactlyOnceWith("ob");
  expect(await axeFindings(container)).toEqual([]);
});

it("files dropped anywhere on the page arrive; more than twenty are counted and refused", () => {
  const [onFiles, onTooMany] = [vi.fn(), vi.fn()];
  render(<DropZone label="Drop files" onFiles={onFiles} onTooMany={onTooMany} />);
  const one = file();
  fireEvent.drop(window, dropping([one]));
  expect(onFiles).toHaveBeenCalledExactlyOnceWith([one]);
  fireEvent.drop(window, dropping(Array.from({ length: 21 }, (_, index) => file(`${String(index)}.csv`))));
  expect(onTooMany).toHaveBeenCalledExactlyOnceWith(21);
  expect(onFiles).toHaveBeenCalledOnce();
});

it("the veil shows while files hang over the page and goes when they leave", () => {
  render(<DropZone label="Drop files" onFiles={() => undefined} />);
  fireEvent.dragEnter(window, dropping([]));
  fireEvent.dragEnter(document.body, dropping([]));
  expect(screen.getByText("Drop files")).toBeTruthy();
  fireEvent.dragLeave(window, dropping([]));
  expect(screen.getByText("Drop files")).toBeTruthy();
  fireEvent.dragLeave(window, dropping([]));
  expect(screen.queryByText("Drop files")).toBeNull();
});

it("dragged text is not taken for a file", () => {
  expect(carriesFiles({ types: ["text/plain"] })).toBe(false);
  expect(carriesFiles({ types: ["Files"] })).toBe(true);
  expect(carriesFiles(null)).toBe(false);
});

it("the same file can be chosen twice, once mended", async () => {
  const onFiles = vi.fn();
  render(<ChooseFiles onFiles={onFiles}>Drop files</ChooseFiles>);
  const input = screen.getByTestId("choose-files");
  const one = file();
  await userEvent.upload(input, one);
  await userEvent.upload(input, one);
  expect(onFiles).toHaveBeenCalledTimes(2);
});

it("tiles say each kind and its state in one sentence", () => {
  render(<EvidenceTiles states={{ says: "differs", moves: "supports", writes: "supports", does: "not-measured" }} />);
  expect(
    screen.getByRole("img", { name: "says differs, moves supports, writes supports, does not measured" }),
  ).toBeTruthy();
});

const action: ActionLine = {
  key: "access",
  title: "Be seen sooner.",
  tiles: { says: "differs", moves: "supports", writes: "supports", does: "supports" },
  grade: "3 of 4 agree",
  because: "8 points behind Northgate.",
};

it("actions are a numbered list whose titles can be chosen", async () => {
  const onSelect = vi.fn();
  const { container } = render(
    <ActionList
      actions={[action]}
      selected={["access"]}
      onSelect={onSelect}
      notFound={{ title: "Not found:", text: "a gap on expertise." }}
    />,
  );
  await userEvent.click(screen.getByRole("button", { name: "Be seen sooner.", pressed: true }));
  expect(onSelect).toHaveBeenCalledExactlyOnceWith("access");
  expect(await axeFindings(container)).toEqual([]);
});

it("progress says how far, or that the end is unknown", () => {
  const { rerender } = render(<ProgressBar label="Reading" value={0.67} />);
  expect(screen.getByRole("progressbar", { name: "Reading" }).getAttribute("aria-valuenow")).toBe("67");
  rerender(<ProgressBar label="Reading" value={null} />);
  expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBeNull();
});

it("only a message that needs you interrupts", () => {
  const { rerender } = render(<Message title="Not drawn.">29 here.</Message>);
  expect(screen.queryByRole("alert")).toBeNull();
  rerender(<Message kind="needs-you" title="Day or month first?" />);
  expect(screen.getByRole("alert")).toBeTruthy();
});

it("a banner can be hidden where its owner allows it", async () => {
  const onDismiss = vi.fn();
  const { rerender } = render(<Banner title="Worked example" />);
  expect(screen.queryByRole("button")).toBeNull();
  rerender(<Banner title="Worked example" onDismiss={onDismiss} />);
  await userEvent.click(screen.getByRole("button", { name: "Hide this banner" }));
  expect(onDismiss).toHaveBeenCalledOnce();
});

it("a mark is silent unless it has a label", () => {
  const { rerender, container } = render(<HiddenMark />);
  expect(container.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
  rerender(<HiddenMark label="hidden" />);
  expect(screen.getByRole("img", { name: "hidden" })).toBeTruthy();
});
