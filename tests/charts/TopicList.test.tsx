import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { layoutTopicList, TopicList } from "../../src/charts/TopicList.tsx";
import { figure } from "../../stories/fixtures/driverEvidence.ts";
import { topics, untestedTopics } from "../../stories/fixtures/topics.ts";

const frame = { id: "t", title: "Topics", summary: "One sentence.", size: { width: 660, height: 0 }, before: "Q2" };

describe("topics", () => {
  it("stand rising first, then falling, then the others by share", () => {
    expect(layoutTopicList(topics, 660).lines.map(({ row }) => row.driver)).toEqual([
      "access",
      "cost",
      "continuity",
      "communication",
      "team",
      "facility",
    ]);
  });

  it("are left out when nobody writes about them, now or before", () => {
    const none = topics.map((topic) => ({ ...topic, now: figure(0, 0), before: figure(0, 0) }));
    expect(layoutTopicList(none, 660).lines).toEqual([]);
  });

  it("share a scale that holds every interval", () => {
    const [column] = layoutTopicList(topics, 660).columns;
    expect(column?.axis).toMatchObject({ min: 0, max: 40 });
  });

  it("say whether a change was found, and never hide that none was", async () => {
    render(<TopicList {...frame} data={topics} />);
    await userEvent.click(screen.getByRole("button", { name: "Show the numbers" }));
    expect(
      await screen.findByRole("row", { name: /^Access 31% \(28–34\) 19% \(16–22\) \+12 \(\+9 to \+15\)$/ }),
    ).toBeTruthy();
    expect(screen.getByRole("row", { name: /^Team .* −1 \(−4 to \+2\), no detectable change$/ })).toBeTruthy();
  });

  it("tell why there is no test", async () => {
    render(<TopicList {...frame} data={untestedTopics("too-few")} />);
    await userEvent.click(screen.getByRole("button", { name: "Show the numbers" }));
    expect((await screen.findAllByText(/too few to test/)).length).toBe(topics.length);
  });

  it("are one tab stop: arrows move, Enter focuses the driver, ? explains now and before", async () => {
    const [onSelect, onExplain] = [vi.fn(), vi.fn()];
    render(<TopicList {...frame} data={topics} onSelect={onSelect} onExplain={onExplain} />);
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard("{ArrowDown}{Enter}{ArrowRight}{ArrowRight}?");
    expect(onSelect).toHaveBeenCalledWith("cost", { compare: false });
    expect(onExplain).toHaveBeenCalledWith(topics.find(({ driver }) => driver === "cost")?.before, expect.anything());
  });
});
