import { act, render } from "@testing-library/react";
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
  expect(document.body.textContent).toBe("in sight");
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
  expect(document.body.textContent).toBe("out of sight");
  act(() => told[0]?.([{ isIntersecting: false }, { isIntersecting: true }]));
  expect(document.body.textContent).toBe("in sight");
  unmount();
  expect(ended).toHaveBeenCalledOnce();
});
