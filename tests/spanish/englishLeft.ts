import { readFileSync } from "node:fs";
import { filesIn } from "../architecture/sourceFiles.ts";

/** Words of a text, lower case. */
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

/** Everything between quotation marks in files of words, code and names of properties among it: enough to tell a language by. */
const wordsIn = (folder: string): ReadonlySet<string> =>
  new Set(
    filesIn(folder).flatMap((path) =>
      [...readFileSync(path, "utf8").matchAll(/"([^"\n]*)"|`([^`]*)`/g)].flatMap(([, plain = "", template = ""]) =>
        wordsOf(`${plain} ${template.replace(/\$\{[^}]*\}/g, " ")}`),
      ),
    ),
  );

const spanish = wordsIn("src/words/es");
const english = new Set([...wordsIn("src/words/en"), ...wordsIn("src/drivers"), ...wordsIn("src/metrics")]);

/** Words that only English has: every word of the English page that no Spanish sentence uses. */
const onlyEnglish = new Set([...english].filter((word) => !spanish.has(word)));

/** Everything that is read or heard below an element: its texts, and the attributes that name or describe. */
export function saidBelow(root: Element): readonly string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.parentElement?.closest("script, style, pre") == null) texts.push(node.textContent ?? "");
  for (const element of root.querySelectorAll("[aria-label], [title], [placeholder], [aria-valuetext]"))
    for (const name of ["aria-label", "title", "placeholder", "aria-valuetext"])
      texts.push(element.getAttribute(name) ?? "");
  return texts.filter((text) => text.trim() !== "");
}

/** The English words left in what is said, each with where; `data` are texts of the files, which stay as they are. */
export function englishLeft(said: readonly string[], data: readonly string[]): readonly string[] {
  const known = new Set(data.flatMap(wordsOf));
  return said.flatMap((text) => {
    const left = wordsOf(text).filter((word) => onlyEnglish.has(word) && !known.has(word));
    return left.length === 0 ? [] : [`${left.join(", ")}: ${text}`];
  });
}
