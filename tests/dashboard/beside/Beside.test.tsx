import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { Beside } from "../../../src/dashboard/beside/Beside.tsx";
import { besideCounts, counting } from "../../../stories/fixtures/besideCounts.ts";
import { workedExample } from "../../../stories/fixtures/workedExample.ts";
import { rowsOf } from "./rowsOf.ts";

it("shows only what some report holds, month by month, and opens how it is known", async () => {
  render(<Beside answer={workedExample} files={[]} count={counting()} />);
  const table = await screen.findByRole("table", { name: /^Activity/ });
  expect(rowsOf(table)).toEqual([
    "Platform | By | Month | Days | Spend | Impressions | Clicks",
    "Google Ads | 3 campaigns | all | 8 Jul 2026 – 30 Sep 2026 | 18,413 USD | 1,204,881 | 9,312",
    "Google Ads | 3 campaigns | Sep 2026 | 1 Sep 2026 – 30 Sep 2026 | 6,020 USD | 401,220 | 3,001",
    "Google Search | 240 phrases searched | all | 1 Jul 2026 – 30 Sep 2026 | – | 1,204,881 | 2,210",
  ]);
  expect(screen.getByText(/^Google Search, not added: 12 rows meet .*; 1 row reaches beyond/)).toBeTruthy();
  const interest = await screen.findByRole("table", { name: /^Search interest/ });
  expect(rowsOf(interest).slice(1)).toEqual(["riverside hospital | 1 Oct 2025 – 30 Sep 2026 | 62.3 | 71"]);
  const summary = screen.getAllByText(/^How do we know/).at(-2);
  if (summary === undefined) throw new Error("nothing to open");
  await userEvent.click(summary);
  expect(screen.getByText("SELECT 3").closest("details")?.open).toBe(true);
});

it("names what a report is broken down by where none of its rows lies in the period, and says what would count them", async () => {
  const [ads] = besideCounts.activity.activity;
  if (ads === undefined) throw new Error("The fixture holds no report.");
  const posts = {
    ...ads,
    platform: "Facebook",
    breakdown: "post",
    names: 0,
    from: null,
    to: null,
    spend: null,
    beyond: 500,
  };
  const activity = { ...besideCounts.activity, activity: [posts] };
  render(<Beside answer={workedExample} files={[]} count={counting({ activity })} />);
  const table = await screen.findByRole("table", { name: /^Activity/ });
  expect(rowsOf(table)[1]).toMatch(/^Facebook \| kind of post \| all \| none in this period/);
  expect(screen.getByText(/^Facebook, not added: 500 rows reach beyond .* all dates, counts them\.$/)).toBeTruthy();
});

it("says when nothing has been read yet, and counts as soon as it is", async () => {
  let isRead = false;
  const asked = vi.fn();
  render(
    <Beside
      answer={workedExample}
      files={[]}
      count={(group, population) => {
        asked(group);
        return isRead ? counting()(group, population) : Promise.resolve(null);
      }}
    />,
  );
  expect(await screen.findByText(/once the files are read/)).toBeTruthy();
  isRead = true;
  expect(await screen.findByRole("table", { name: /^Activity/ }, { timeout: 5000 })).toBeTruthy();
  expect(asked).toHaveBeenLastCalledWith("activity");
});
