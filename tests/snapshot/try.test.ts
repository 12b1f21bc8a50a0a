import { writeFileSync } from "node:fs";
import { it } from "vitest";
import { snapshotContent } from "../../src/snapshot/snapshotContent.ts";
import { drawnStill } from "../../src/snapshot/drawing/drawnStill.ts";
import { snapshotPptx } from "../../src/snapshot/snapshotPptx.ts";
import { account } from "../../stories/dashboard/droppedFiles.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";
it("x", () => {
  const c = snapshotContent(workedExample, [account], { title: null, note: "For the May board: access first." });
  writeFileSync("/tmp/ex-out/deck.pptx", snapshotPptx(c, drawnStill));
});
