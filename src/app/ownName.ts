import type { SessionState } from "../state/session.ts";
import { topBarWords } from "#words/topBar.ts";

/** Whose page it is, as the top bar says it; blank while nobody knows. */
export function ownName({ answer, dataSet, workspace }: SessionState): string {
  if (dataSet === "us-hospitals") return topBarWords.publicHospitals;
  return answer?.brands.find(({ role }) => role === "own")?.name ?? workspace.ownBrand ?? "";
}
