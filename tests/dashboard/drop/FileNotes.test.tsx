import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { FileNotes } from "../../../src/dashboard/drop/FileNotes.tsx";
import { exportsAfter } from "../../../src/state/fileNotes.ts";
import { aFrame, anInspection } from "../../../stories/dashboard/droppedFiles.ts";
import { axeFindings } from "../../support/axe.ts";

const headers = ["Lead ID", "Lead Source", "Lead Status", "Service Line"];
const march = anInspection(
  aFrame("march.csv", headers, [
    ["1", "Web", "Open", "Cardiology"],
    ["2", "Web", "Lost", "Orthopedics"],
  ]),
  "generic-crm",
);
const april = anInspection(
  aFrame(
    "april.csv",
    ["Lead ID", "Lead Source", "Service Line", "Region"],
    [
      ["1", "Web", "Cardiology", "N"],
      ["2", "Web", "Bariatrics", "S"],
    ],
    90,
  ),
  "generic-crm",
);
const known = exportsAfter([], march, march.mapping);

it("says what Excel did to a file and what changed since the last one, a sentence each", async () => {
  const damaged = [{ index: 0, damage: "rounded-number", count: 12, of: 200 } as const];
  const { container } = render(<FileNotes inspection={{ ...april, damaged }} mapping={april.mapping} known={known} />);
  expect(screen.getAllByRole("heading").map(({ textContent }) => textContent)).toEqual([
    "What Excel did to this file",
    "What changed since march.csv",
  ]);
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Lead ID: long numbers were rounded (like 2.98E+13) in 12 of 200 rows looked at. They no longer tell records apart, so they join nothing. Export it again without opening it in Excel.",
    "Gone: Lead Status.",
    "New: Region.",
    "Service Line: new codes bariatrics.",
    "90 rows, last time 2: check the date range of the export.",
  ]);
  expect(await axeFindings(container)).toEqual([]);
});

it("says that nothing changed, and nothing at all of a first export", () => {
  const { container, rerender } = render(<FileNotes inspection={march} mapping={march.mapping} known={known} />);
  expect(container.textContent).toBe("Same columns and codes as march.csv.");
  rerender(<FileNotes inspection={march} mapping={march.mapping} known={[]} />);
  expect(container.textContent).toBe("");
});
