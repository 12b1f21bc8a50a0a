import type { MarkupElement } from "./markup.ts";

/** One class or element of a selector, and how it hangs on the one before: anywhere inside it, or right under it. */
type Step = { readonly tag: string | null; readonly classes: readonly string[]; readonly under: boolean };

type Rule = {
  readonly steps: readonly Step[];
  readonly weight: number;
  readonly declarations: Readonly<Record<string, string>>;
};

/** The rules that look at elements and classes alone, weightiest last. */
export type StyleSheet = readonly Rule[];

/**
 * The rules of style sheets that a picture can wear, the tokens written in. What depends on a screen, a pointer or a state (at-rules,
 * pseudo-classes, attributes) has no place in a file and is left out.
 */
export function readStyleSheet(css: string, tokens: Readonly<Record<string, string>>): StyleSheet {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, "");
  const rules = blocksOf(plain).flatMap(({ head, body }) =>
    head.startsWith("@")
      ? []
      : head.split(",").flatMap((selector): readonly Rule[] => {
          const steps = stepsOf(selector.trim());
          return steps === null ? [] : [{ steps, weight: weightOf(steps), declarations: declarationsOf(body, tokens) }];
        }),
  );
  return rules.toSorted((a, b) => a.weight - b.weight); // stable: of equal weight the later wins
}

/** The tokens of the first `:root` block: the light theme. */
export function lightTokens(css: string): Readonly<Record<string, string>> {
  const [, body = ""] = /:root\s*\{([^}]*)\}/.exec(css) ?? [];
  return Object.fromEntries(
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

function blocksOf(css: string): readonly { readonly head: string; readonly body: string }[] {
  const blocks: { head: string; body: string }[] = [];
  let [depth, start, head] = [0, 0, ""];
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === "{" && depth++ === 0) [head, start] = [css.slice(start, at).trim(), at + 1];
    if (css[at] === "}" && --depth === 0) {
      blocks.push({ head, body: css.slice(start, at) });
      start = at + 1;
    }
  }
  return blocks;
}

/** The steps of a selector; null where it asks for more than elements and classes. */
function stepsOf(selector: string): readonly Step[] | null {
  const steps: Step[] = [];
  let under = false;
  for (const word of selector.split(/\s+/)) {
    if (word === ">") {
      under = true;
      continue;
    }
    const [whole, tag, classes = ""] = /^([a-z]+)?((?:\.[\w-]+)*)$/.exec(word) ?? [];
    if (whole === undefined || whole === "") return null;
    steps.push({ tag: tag ?? null, classes: classes.split(".").filter(Boolean), under });
    under = false;
  }
  return steps;
}

const weightOf = (steps: readonly Step[]): number =>
  steps.reduce((sum, { tag, classes }) => sum + classes.length * 100 + (tag === null ? 0 : 1), 0);

const declarationsOf = (body: string, tokens: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    body.split(";").flatMap((line) => {
      const at = line.indexOf(":");
      const value = line.slice(at + 1).trim();
      return at < 0
        ? []
        : [[line.slice(0, at).trim(), value.replace(/var\((--[\w-]+)\)/g, (all, name: string) => tokens[name] ?? all)]];
    }),
  );

/** What the rules say of an element that stands in these others, outermost first. */
export function declaredFor(
  sheet: StyleSheet,
  element: MarkupElement,
  around: readonly MarkupElement[],
): Readonly<Record<string, string>> {
  return Object.assign(
    {},
    ...sheet.filter(({ steps }) => isMet(steps, [...around, element])).map(({ declarations }) => declarations),
  ) as Record<string, string>; // of texts alone
}

/** Whether the last element meets the last step, and those around it the steps before. */
function isMet(steps: readonly Step[], path: readonly MarkupElement[]): boolean {
  const [step, element] = [steps.at(-1), path.at(-1)];
  if (step === undefined) return true;
  if (element === undefined || !fits(step, element)) return false;
  const [before, outside] = [steps.slice(0, -1), path.slice(0, -1)];
  if (step.under || before.length === 0) return isMet(before, outside);
  return outside.some((_, depth) => isMet(before, outside.slice(0, depth + 1)));
}

const fits = ({ tag, classes }: Step, element: MarkupElement): boolean =>
  (tag === null || tag === element.tag) && classes.every((name) => element.classes.includes(name));
