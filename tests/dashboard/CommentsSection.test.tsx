import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { CommentsSection } from "../../src/dashboard/CommentsSection.tsx";
import { Asking } from "../../src/ui/Ask.tsx";
import { aFigure } from "../support/answer.ts";
import { axeFindings } from "../support/axe.ts";

const figure = aFigure({ metric: "comments", keys: { driver: "team" }, value: 0.12, lower: 0.09, upper: 0.16, n: 410 });

it("says how many comments mention the driver, with interval and base, and explains itself by a key", async () => {
  const onExplain = vi.fn();
  const { container } = render(
    <Asking value={onExplain}>
      <CommentsSection figure={figure} />
    </Asking>,
  );
  expect(container.textContent).toContain("12% (9–16) mention it");
  expect(container.textContent).toContain("never for their tone");
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  expect(onExplain).toHaveBeenCalledExactlyOnceWith(figure, screen.getByRole("button"));
  expect(await axeFindings(container)).toEqual([]);
});

it("says why a share is withheld, and is absent where nobody wrote a comment", () => {
  const hidden = { ...figure, value: null, lower: null, upper: null };
  const { container, rerender } = render(<CommentsSection figure={{ ...hidden, status: "suppressed" }} />);
  expect(container.textContent).toContain("Withheld: a group of 1 to 10 could be told from it.");
  rerender(<CommentsSection figure={{ ...hidden, status: "no-data" }} />);
  expect(container.textContent).toBe("");
});
