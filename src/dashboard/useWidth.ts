import { useCallback, useState } from "react";
import { textScale } from "../ui/textScale.ts";

/**
 * A ref for an element and its width in whole CSS pixels, followed as it changes. Until it is measured the width is
 * `expected`, so that the first paint is already right at the usual size.
 */
export function useWidth(
  expected: number,
): readonly [(element: HTMLElement | null) => (() => void) | undefined, number] {
  const [width, setWidth] = useState(expected);
  const watch = useCallback((element: HTMLElement | null) => {
    if (element === null || typeof ResizeObserver === "undefined") return undefined;
    const measure = () => {
      const measured = Math.floor(element.getBoundingClientRect().width / textScale());
      if (measured > 0) setWidth(measured);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [watch, width];
}
