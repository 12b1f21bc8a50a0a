import { renderToStaticMarkup } from "react-dom/server";
import { canonicalJson } from "./canonicalJson.ts";
import { SnapshotPage } from "./html/SnapshotPage.tsx";
import { snapshotStyles } from "./html/styles.ts";
import type { SnapshotContent } from "./snapshotContent.ts";
import { locale } from "#words/locale.ts";

/** Where the list stands inside the page, so that a dropped page can be read like a dropped list. */
export const embeddedId = "whyhere-snapshot";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

/** The snapshot as one file: opens from disk, asks for nothing, needs no script, and carries its own list as data. */
export function snapshotHtml(content: SnapshotContent): string {
  const { snapshot } = content;
  const title = `${snapshot.title ?? snapshot.own ?? "Whyhere"} · ${snapshot.filter.words}`;
  const data = canonicalJson(snapshot).replaceAll("<", "\\u003c"); // no text in it can end the element
  return [
    `<!doctype html>\n<html lang="${locale.language}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(title)}</title>`,
    `<style>\n${snapshotStyles}\n</style>\n</head>\n<body>`,
    renderToStaticMarkup(<SnapshotPage content={content} />),
    `<script type="application/json" id="${embeddedId}">\n${data}</script>\n</body>\n</html>\n`,
  ].join("\n");
}
