import { useCallback, useState } from "react";

/** How far outside the window an element still counts as in sight: less than the quickest turn of a wheel between two frames. */
const margin = "200px";

/** A ref for an element and whether it is in sight, followed as the page scrolls. Where nothing can tell, everything is. */
export function useInSight(): readonly [(element: HTMLElement | null) => (() => void) | undefined, boolean] {
  const [inSight, setInSight] = useState(true);
  const watch = useCallback((element: HTMLElement | null) => {
    if (element === null || typeof IntersectionObserver === "undefined") return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        setInSight(entries.at(-1)?.isIntersecting ?? true);
      },
      { rootMargin: margin },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [watch, inSight];
}
