import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { Beside } from "../../../src/dashboard/beside/Beside.tsx";
import type { BesideCounts } from "../../../src/domain/beside.ts";
import { besideCounts } from "../../../stories/fixtures/besideCounts.ts";
import { axeFindings } from "../../support/axe.ts";

const rowsOf = (table: HTMLElement): readonly string[] =>
  within(table)
    .getAllByRole("row")
    .map((row) => [...row.querySelectorAll("th,td")].map(({ textContent }) => textContent.trim()).join(" | "));

it("names outlets and never persons, and leaves out a tone that few texts tell", async () => {
  const { container } = render(<Beside files={[]} count={() => Promise.resolve(besideCounts)} />);
  const table = await screen.findByRole("table", { name: /^Voices/ });
  expect(rowsOf(table).slice(1)).toEqual([
    "Example News | 41 | 120,500 | +24 pts",
    "reviewer 1 | 6 | – | –",
    "reviewer 2 | 4 | – | –",
  ]);
  expect(await axeFindings(container)).toEqual([]);
});

it("says how many fields a directory has, how many of those compared are right, or that none was compared", async () => {
  render(<Beside files={[]} count={() => Promise.resolve(besideCounts)} />);
  expect(rowsOf(await screen.findByRole("table", { name: /^Listings/ })).slice(1)).toEqual([
    "Google | 12 | 95% (80 of 84) | not compared",
    "Yelp | 12 | 97% (35 of 36) | 86% (31 of 36)",
  ]);
});

it("shows only what some report holds, month by month, and opens how it is known", async () => {
  render(<Beside files={[]} count={() => Promise.resolve(besideCounts)} />);
  const table = await screen.findByRole("table", { name: /^Activity/ });
  expect(rowsOf(table)).toEqual([
    "Platform | By | Month | Days | Spend | Impressions | Clicks",
    "Google Ads | 3 campaigns | all | 8 Jul 2026 – 30 Sep 2026 | 18,413 USD | 1,204,881 | 9,312",
    "Google Ads | 3 campaigns | Sep 2026 | 1 Sep 2026 – 30 Sep 2026 | 6,020 USD | 401,220 | 3,001",
    "Google Search | 240 phrases searched | all | the file does not tell | – | 1,204,881 | 2,210",
  ]);
  const interest = await screen.findByRole("table", { name: /^Search interest/ });
  expect(rowsOf(interest).slice(1)).toEqual(["riverside hospital | 1 Oct 2025 – 30 Sep 2026 | 62.3 | 71"]);
  const summary = screen.getAllByText(/^How do we know/).at(-2);
  if (summary === undefined) throw new Error("nothing to open");
  await userEvent.click(summary);
  expect(screen.getByText("SELECT 3").closest("details")?.open).toBe(true);
});

it("says when nothing has been read yet, and counts as soon as it is", async () => {
  const count = vi.fn(() => Promise.resolve<BesideCounts | null>(null));
  render(<Beside files={[]} count={count} />);
  expect(await screen.findByText(/once your files are read/)).toBeTruthy();
  count.mockResolvedValue(besideCounts);
  expect(await screen.findByRole("table", { name: /^Voices/ }, { timeout: 5000 })).toBeTruthy();
  expect(count).toHaveBeenCalledTimes(2);
});
