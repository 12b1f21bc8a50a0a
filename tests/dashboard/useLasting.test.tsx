import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useLasting } from "../../src/dashboard/useLasting.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("tells only what has held for a while, and at once when it no longer does", () => {
  const { result, rerender } = renderHook(({ holds }) => useLasting(holds, 150), { initialProps: { holds: true } });
  expect(result.current).toBe(false);
  act(() => void vi.advanceTimersByTime(149));
  expect(result.current).toBe(false);
  act(() => void vi.advanceTimersByTime(1));
  expect(result.current).toBe(true);
  rerender({ holds: false });
  expect(result.current).toBe(false);
  rerender({ holds: true });
  expect(result.current).toBe(false);
});
