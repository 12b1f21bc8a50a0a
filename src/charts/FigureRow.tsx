import type { ReactNode } from "react";

/** The five figures side by side, parted by hairlines. */
export function FigureRow({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="figure-row" role="group" aria-label={label}>
      {children}
    </div>
  );
}
