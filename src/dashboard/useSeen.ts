import { useCallback, useState } from "react";

/** How far below the window a part counts as coming into sight. */
const ahead = "300px";

/** A ref for an element, and whether it has come into sight; from then on it stays seen. Where nothing can tell, it is. */
export function useSeen(): readonly [(element: HTMLElement | null) => (() => void) | undefined, boolean] {
  const [seen, setSeen] = useState(typeof IntersectionObserver === "undefined");
  const watch = useCallback((element: HTMLElement | null) => {
    if (element === null || typeof IntersectionObserver === "undefined") return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        setSeen(true);
        observer.disconnect();
      },
      { rootMargin: ahead },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [watch, seen];
}
