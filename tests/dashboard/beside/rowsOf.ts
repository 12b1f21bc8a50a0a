import { within } from "@testing-library/react";

/** The rows of a table as they are read, cells parted by a bar. */
export const rowsOf = (table: HTMLElement): readonly string[] =>
  within(table)
    .getAllByRole("row")
    .map((row) => [...row.querySelectorAll("th,td")].map(({ textContent }) => textContent.trim()).join(" | "));
