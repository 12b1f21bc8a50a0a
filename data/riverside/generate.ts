import { writeFileSync } from "node:fs";
import { RIVERSIDE_FILES } from "./files.ts";

// Writes the three files of the worked example beside this script; every run gives the same bytes.
for (const [name, build] of RIVERSIDE_FILES) writeFileSync(new URL(name, import.meta.url), build());
