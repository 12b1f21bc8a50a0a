import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { ColumnState } from "../../../src/dashboard/drop/ColumnState.tsx";
import type { FileMapping } from "../../../src/state/remapping.ts";
import { aFrame, anInspection } from "../../../stories/dashboard/droppedFiles.ts";
import { axeFindings } from "../../support/axe.ts";

const ask = "Which of these matters most, and which least, when you choose a hospital?";
const survey = anInspection(
  aFrame(
    "best-worst.csv",
    ["Response ID", `${ask} - Fair prices and clear bills`, `${ask} - A name people trust`, `${ask} (task 9)`],
    [
      ["R1", "1", "2", "14"],
      ["R2", "2", "1", "3"],
    ],
  ),
  "generic-survey",
);

const first = (onChange: (mapping: FileMapping) => void, index: number) => {
  const column = survey.mapping.columns[index];
  if (column === undefined) throw new Error("no such column");
  return <ColumnState inspection={survey} mapping={survey.mapping} column={column} onChange={onChange} />;
};

it("asks by key which of two codes is the best, once for all columns that write them", async () => {
  const onChange = vi.fn<(mapping: FileMapping) => void>();
  const { container } = render(first(onChange, 1));
  expect(screen.getByText("which code is the best?")).toBeTruthy();
  screen.getByRole("button", { name: "2 is best" }).focus();
  await userEvent.keyboard("{Enter}");
  const [[mapping]] = onChange.mock.calls as [[FileMapping]];
  expect(mapping.columns.map(({ target }) => ("codes" in target ? target.codes : null))).toEqual([
    null,
    { best: "2", worst: "1" },
    { best: "2", worst: "1" },
    null,
  ]);
  expect(mapping.columns.map(({ question }) => question)).toEqual([
    undefined,
    undefined,
    undefined,
    "numbered-reasons",
  ]);
  expect(await axeFindings(container)).toEqual([]);
});

it("says that numbers stand for reasons which nothing in the file names, and leaves the column out when told", async () => {
  const onChange = vi.fn<(mapping: FileMapping) => void>();
  render(first(onChange, 3));
  expect(screen.getByText(/numbers stand for reasons/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Leave it out" }));
  const [[mapping]] = onChange.mock.calls as [[FileMapping]];
  expect(mapping.columns[3]).toMatchObject({ target: { kind: "unmapped" } });
  expect(mapping.columns[3]?.question).toBeUndefined();
});
