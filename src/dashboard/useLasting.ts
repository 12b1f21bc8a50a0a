import { useEffect, useState } from "react";

/** Whether something has held for some milliseconds: what passes sooner would be a flicker. */
export function useLasting(holds: boolean, milliseconds: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!holds) return undefined;
    const timer = setTimeout(() => {
      setLasting(true);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [holds, milliseconds]);
  return holds && lasting;
}
