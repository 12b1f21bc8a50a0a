import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { ListingsPanel } from "../../../src/dashboard/panels/ListingsPanel.tsx";
import { Saving } from "../../../src/ui/saving.ts";
import { account } from "../../../stories/dashboard/droppedFiles.ts";
import { besideCounts, choicesCounting, counting } from "../../../stories/fixtures/besideCounts.ts";
import { panelProps } from "../../../stories/fixtures/panelProps.ts";
import { axeFindings } from "../../support/axe.ts";
import { rowsOf } from "./rowsOf.ts";

const { listings } = besideCounts;
const props = {
  ...panelProps(1392),
  files: [{ ...account, source: "listing" as const }],
  choices: choicesCounting(),
};

describe("listings", () => {
  it("tell each directory and each field by exact counts, and what is wrong entry by entry", async () => {
    const { container } = render(<ListingsPanel {...props} />);
    expect(await screen.findByText(/^Google: Filled in 95% \(80 of 84\); Correct not compared/)).toBeTruthy();
    expect(rowsOf(await screen.findByRole("table", { name: /^Listings by field/ })).slice(1)).toEqual([
      "phone | 98% (39 of 40) | 75% (9 of 12) | 3",
      "hours | 95% (38 of 40) | 83% (10 of 12) | 2",
      "website | 95% (38 of 40) | 100% (12 of 12) | 0",
    ]);
    expect(rowsOf(screen.getByRole("table", { name: /^Entries to put right/ })).slice(0, 3)).toEqual([
      "Directory | Place | Field | Listed | Should be",
      "Yelp | Downtown | hours | Mon 9-5 | Mon 8-5",
      "Yelp | Downtown | phone | nothing listed | 330-555-0100",
    ]);
    expect(await axeFindings(container)).toEqual([]);
  });

  it("are searched by keyboard, whatever the letters' case, and say how many are found", async () => {
    render(<ListingsPanel {...props} />);
    await userEvent.type(await screen.findByRole("searchbox", { name: "Search" }), "EASTSIDE");
    expect(screen.getByRole("status").textContent).toBe("2 of 5 to put right");
    await userEvent.type(screen.getByRole("searchbox", { name: "Search" }), " nowhere");
    expect(screen.getByText("No entry is like that.")).toBeTruthy();
  });

  it("show no more rows than can be read, and say so", async () => {
    const many = Array.from({ length: 900 }, (_, place) => ({
      site: "Google",
      place: `Place ${String(place)}`,
      field: "phone",
      listed: null,
      truth: "330-555-0100",
    }));
    const choices = choicesCounting(counting({ listings: { ...listings, "wrong-listings": many } }));
    render(<ListingsPanel {...props} choices={choices} />);
    expect(rowsOf(await screen.findByRole("table", { name: /^Entries/ }))).toHaveLength(61);
    expect(screen.getByText(/^The first 60 are shown/)).toBeTruthy();
    await userEvent.type(screen.getByRole("searchbox", { name: "Search" }), "Place 777");
    expect(rowsOf(screen.getByRole("table", { name: /^Entries/ }))).toHaveLength(2);
  });

  it("save each of their parts", async () => {
    const save = vi.fn();
    render(
      <Saving value={save}>
        <ListingsPanel {...props} />
      </Saving>,
    );
    await screen.findByRole("table", { name: /^Entries/ });
    for (const button of screen.getAllByRole("button", { name: /^(Save|Copy or save)$/ }))
      await userEvent.click(button);
    expect(save.mock.calls.flat().toSorted()).toEqual(["listing-fields", "listings", "wrong-listings"]);
  });

  it("say that all is right, and that nothing was compared, without a list", async () => {
    const right = choicesCounting(counting({ listings: { ...listings, "wrong-listings": [] } }));
    const { unmount } = render(<ListingsPanel {...props} choices={right} />);
    expect(await screen.findByText("Every entry compared is as it should be.")).toBeTruthy();
    unmount();
    const untold = listings["listing-fields"].map((row) => ({ ...row, compared: 0, matching: 0 }));
    const none = choicesCounting(
      counting({ listings: { ...listings, listings: listings.listings.slice(0, 1), "listing-fields": untold } }),
    );
    render(<ListingsPanel {...props} choices={none} />);
    expect(await screen.findByText(/Nothing here says what should be/)).toBeTruthy();
    expect(screen.queryByRole("searchbox")).toBeNull();
  });

  it("say which file fills them where there is none, with its columns", async () => {
    const { container } = render(<ListingsPanel {...props} files={[account]} />);
    expect(await screen.findByText(/^No directory listings here\. A listing check of your own/)).toBeTruthy();
    expect(rowsOf(screen.getByRole("table"))[0]).toBe("directory | place | field | listed | truth");
    expect(await axeFindings(container)).toEqual([]);
  });
});
