import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is being put on paper: drawings are then drawn anew, for the box of one landscape page. */
export function usePaper(): boolean {
  const [paper, setPaper] = useState(false);
  useEffect(() => {
    // The browser takes its picture right after the event, so the drawing must be there before the handler returns.
    const put = (printing: boolean) => () => {
      flushSync(() => {
        setPaper(printing);
      });
    };
    const [begin, end] = [put(true), put(false)];
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return paper;
}
