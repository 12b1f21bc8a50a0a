/** One element of a drawing's markup. */
export type MarkupElement = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly classes: readonly string[];
  readonly children: readonly (MarkupElement | string)[];
};

type Open = {
  readonly tag: string;
  readonly attributes: Record<string, string>;
  readonly children: (MarkupElement | string)[];
};

const pieces = /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/g;
const attribute = /([\w:-]+)(?:="([^"]*)")?/g;
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: "\u00a0",
  "#x27": "'",
};

const decoded = (text: string): string =>
  text.replace(/&(#x27|amp|lt|gt|quot|nbsp);/g, (whole, name: string) => entities[name] ?? whole);

/** What React drew, written out by its static renderer or by a browser, as a tree. Nothing wilder: no comments, no scripts, every element closed. */
export function readMarkup(markup: string): MarkupElement {
  const root: Open = { tag: "", attributes: {}, children: [] };
  const open: Open[] = [root];
  for (const [, closing, tag = "", given = "", alone, text] of markup.matchAll(pieces)) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.children.push(decoded(text));
    else if (closing === "/") close(open, tag);
    else {
      const element: Open = { tag, attributes: attributesOf(given), children: [] };
      if (alone === "/") parent.children.push(closed(element));
      else open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`The drawing leaves <${open.at(-1)?.tag ?? ""}> open.`);
  return closed(root);
}

function close(open: Open[], tag: string): void {
  const element = open.pop();
  const parent = open.at(-1);
  if (element?.tag !== tag || parent === undefined)
    throw new Error(`The drawing closes <${tag}> where it is not open.`);
  parent.children.push(closed(element));
}

const closed = ({ tag, attributes, children }: Open): MarkupElement => ({
  tag,
  attributes,
  classes: (attributes.class ?? "").split(/\s+/).filter((name) => name !== ""),
  children,
});

function attributesOf(given: string): Record<string, string> {
  return Object.fromEntries([...given.matchAll(attribute)].map(([, name = "", value = ""]) => [name, decoded(value)]));
}

/** Every element that fits, outermost first and without looking inside one that does. */
export function elementsWhere(
  root: MarkupElement,
  fits: (element: MarkupElement) => boolean,
): readonly MarkupElement[] {
  return root.children.flatMap((child) =>
    typeof child === "string" ? [] : fits(child) ? [child] : elementsWhere(child, fits),
  );
}

/** All text inside, in reading order. */
export const textInside = ({ children }: MarkupElement): string =>
  children.map((child) => (typeof child === "string" ? child : textInside(child))).join("");
