/** Every key of the page, as the help sheet shows them. */
export const keyGroups = [
  {
    title: "Looking",
    keys: [
      { press: ["↑", "↓"], does: "move within a drawing" },
      { press: ["Enter"], does: "focus a driver, a hospital or a figure; again to release" },
      { press: ["Esc"], does: "go out one layer; it never clears filters" },
      { press: ["Alt", "←"], does: "undo a filter or a focus, as the browser's back button does" },
      { press: ["Alt", "→"], does: "bring it again" },
      { press: ["C"], does: "two locations, service lines or other groups side by side" },
      { press: ["V"], does: "saved views" },
      { press: ["]"], does: "next panel" },
      { press: ["["], does: "previous panel" },
    ],
  },
  {
    title: "Asking",
    keys: [
      { press: ["?"], does: "explain the figure in focus" },
      { press: ["←", "→"], does: "reach the figures of a row, a sentence or a table" },
      { press: ["T"], does: "show the numbers behind a drawing" },
      { press: [","], does: "one period back" },
      { press: ["."], does: "one period on" },
      { press: ["F"], does: "go to the filters" },
    ],
  },
  {
    title: "Files and paper",
    keys: [
      { press: ["O"], does: "drop or choose files" },
      { press: ["P"], does: "print the snapshot" },
      { press: ["D"], does: "your data in this browser: kept, moved, forgotten" },
      { press: ["L"], does: "lock the page" },
      { press: ["Shift", "?"], does: "this list" },
    ],
  },
] as const;
