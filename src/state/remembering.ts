import type { Inspection } from "../ingest/inspection.ts";
import type { Mapping } from "../ingest/mapping.ts";
import type { Workspace } from "./workspace.ts";

/** What remembering needs of the session around it. */
type Around = {
  readonly workspace: () => Workspace;
  readonly change: (change: Partial<Workspace>) => void;
  readonly fail: (failure: unknown) => void;
};

/** Keeps how a loaded file was read, and what it looked like, for the next of its kind. */
export function remembering({ workspace, change, fail }: Around): (inspection: Inspection, mapping: Mapping) => void {
  return (inspection, mapping) => {
    change({ mappings: { ...workspace().mappings, [inspection.signature]: mapping } });
    import("./fileNotes.ts")
      .then(({ exportsAfter }) => {
        change({ lastExports: exportsAfter(workspace().lastExports, inspection, mapping) });
      })
      .catch(fail);
  };
}
