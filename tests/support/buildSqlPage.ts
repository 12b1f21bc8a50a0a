import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildPage, type BuiltPage } from "./buildPage.ts";

/** The policy of the built page, as it stands in its `<meta>`. Throws when there is none. */
export function builtPolicy(): string {
  const found = /<meta\s[^>]*http-equiv="Content-Security-Policy"[^>]*>/.exec(readFileSync("dist/index.html", "utf8"));
  if (found === null) throw new Error("The built page has no content-security-policy");
  return found[0];
}

/** A page with the engine and nothing else, under the policy of the real one: its address, and how to take it down. */
export const buildSqlPage = (): Promise<BuiltPage> =>
  buildPage("tests/e2e/sqlPage", (folder) => {
    const page = join(folder, "index.html");
    writeFileSync(page, readFileSync(page, "utf8").replace("<head>", `<head>${builtPolicy()}`));
  });
