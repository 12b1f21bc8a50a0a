import type { Issue } from "../domain/issue.ts";
import { failure, type Result } from "../domain/result.ts";
import { QueryError } from "../engine/engine.ts";

/** A user's stop is an issue of the file, not a failure of the program; so is a file that the memory cannot hold. */
export async function stoppable<T>(file: File, work: () => Promise<Result<T, Issue>>): Promise<Result<T, Issue>> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError")
      return failure({ kind: "stopped", file: file.name });
    if (isOutOfMemory(cause)) return failure({ kind: "out-of-memory", file: file.name });
    throw cause;
  }
}

/** Whether work failed since there was no memory for it. */
export function isOutOfMemory(failed: unknown): boolean {
  const cause = failed instanceof QueryError ? failed.cause : failed;
  return cause instanceof Error && /out of memory|array buffer allocation failed/i.test(cause.message);
}
