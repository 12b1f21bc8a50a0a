import { Suspense, useCallback, useState, type FunctionComponent, type LazyExoticComponent } from "react";
import type { PanelProps } from "./panel.ts";

/** How far below the window a part counts as coming into sight. */
const ahead = "300px";

/** A panel that is fetched, and counts, when it comes into sight. Where nothing can tell what is in sight, at once. */
export const onSight = (Part: LazyExoticComponent<FunctionComponent<PanelProps>>): FunctionComponent<PanelProps> =>
  function OnSight(props) {
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
    return (
      <div ref={watch}>
        {seen ? (
          <Suspense fallback={<div className="place-waiting" />}>
            <Part {...props} />
          </Suspense>
        ) : null}
      </div>
    );
  };
