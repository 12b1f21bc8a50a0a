import axe from "axe-core";
import type { Page } from "playwright";

/** One line per element that breaks a rule: "rule: what it asks (element)". Empty means accessible, as far as a machine can tell. */
export type AxeFindings = readonly string[];

/** Of what passes and what does not apply nothing is described, which takes most of the time. */
const onlyViolations: axe.RunOptions = { resultTypes: ["violations"] };

const findingsOf = ({ violations }: Pick<axe.AxeResults, "violations">): AxeFindings =>
  violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`));

/** What axe finds in an element rendered in jsdom, which cannot judge colours: stories and pages do that. */
export async function axeFindings(element: Element): Promise<AxeFindings> {
  return findingsOf(
    await axe.run(element, {
      ...onlyViolations,
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    }),
  );
}

/** What axe finds on a whole page in the browser, colours included. */
export async function axeFindingsOnPage(page: Page): Promise<AxeFindings> {
  await page.evaluate(axe.source); // evaluated by the debugger, so the page's policy does not stop it
  return findingsOf(
    await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ["violations"] })),
  );
}
