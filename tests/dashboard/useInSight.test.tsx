import { act, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { useInSight } from "../../src/dashboard/useInSight.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

function Watched() {
  const [watch, inSight] = useInSight();
  return <p ref={watch}>{inSight ? "in sight" : "out of sight"}</p>;
}

it("is in sight where nothing can tell", () => {
  vi.stubGlobal("IntersectionObserver", undefined);
  render(<Watched />);
  expect(screen.getByText("in sight")).toBeVisible();
});

it("follows what the browser tells, and stops listening with the element", () => {
  const told: ((entries: readonly { readonly isIntersecting: boolean }[]) => void)[] = [];
  const ended = vi.fn();
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      observe = vi.fn();
      disconnect = ended;
      constructor(tell: (typeof told)[number]) {
        told.push(tell);
      }
    },
  );
  const { unmount } = render(<Watched />);
  act(() => told[0]?.([{ isIntersecting: false }]));
  expect(screen.getByText("out of sight")).toBeVisible();
  act(() => told[0]?.([{ isIntersecting: false }, { isIntersecting: true }]));
  expect(screen.getByText("in sight")).toBeVisible();
  unmount();
  expect(ended).toHaveBeenCalledOnce();
});
