/** `npm run build`: dist/ with a page for each language, index.html and es.html, over one copy of all that they share. */
import { build } from "vite";

const logLevel = process.argv.includes("--quiet") ? "warn" : "info";
await build({ logLevel });
await build({ logLevel, mode: "spanish" });
