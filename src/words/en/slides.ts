/** The words of a deck beside those of its slides: its language, and the names that Office shows and reads aloud of its parts. */
export const slideWords = {
  /** As Office names it: the spelling that it checks, and the voice that it reads with. */
  language: "en-US",
  title: "Title",
  summary: "Summary",
  method: "Method and data",
  text: "Text",
  drawing: "Drawing",
  shape: "Shape",
  line: "Line",
  table: "Table",
  number: "Slide number",
  slide: "Slide",
  notes: "Notes",
  layout: "Title and drawing",
  opening: "Opening",
} as const;
