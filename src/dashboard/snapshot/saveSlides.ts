import type { FileAccount } from "../../domain/account.ts";
import type { Answer } from "../../domain/answer.ts";
import type { Presented } from "../../domain/snapshot.ts";
import { snapshotContent } from "../../snapshot/snapshotContent.ts";
import { snapshotName } from "../../snapshot/snapshotName.ts";
import { snapshotPptx } from "../../snapshot/snapshotPptx.ts";
import { saveFile } from "../saveText.ts";
import { drawnByPage } from "../saving/drawnByPage.ts";

/** Hands the snapshot over as slides. */
export function saveSlides(answer: Answer, files: readonly FileAccount[], presented: Presented): void {
  const content = snapshotContent(answer, files, presented);
  const type = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  saveFile(snapshotName(content.snapshot, "pptx"), new Blob([snapshotPptx(content, drawnByPage)], { type }));
}
