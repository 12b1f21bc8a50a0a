import type { SessionState } from "../state/session.ts";

/** Whose page it is, as the top bar says it; blank while nobody knows. */
export function ownName({ answer, dataSet, workspace }: SessionState): string {
  if (dataSet === "us-hospitals") return "US hospitals";
  return answer?.brands.find(({ role }) => role === "own")?.name ?? workspace.ownBrand ?? "";
}
