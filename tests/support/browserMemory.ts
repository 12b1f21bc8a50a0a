import { readdirSync, readFileSync } from "node:fs";

/** Resident memory in MB: of all renderers of our browsers, and of the largest, the page's own, now and at its highest. */
export type Resident = { readonly all: number; readonly page: number; readonly peak: number };

/** Whether a process was started by this one, or by one that was. */
function isOurs(id: string): boolean {
  for (let at = id; at !== "0" && at !== "";) {
    if (at === String(process.pid)) return true;
    at = /\) \S (\d+) /.exec(readFileSync(`/proc/${at}/stat`, "utf8"))?.[1] ?? "";
  }
  return false;
}

const kilobytes = (status: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(status)?.[1] ?? 0);

/** What the renderers hold, those of other browsers on the machine aside. Workers of a page are in its renderer. */
export function browserMemory(): Resident {
  const renderers = readdirSync("/proc").flatMap((id) => {
    try {
      const isRenderer = readFileSync(`/proc/${id}/cmdline`, "utf8").includes("--type=renderer");
      return isRenderer && isOurs(id) ? [readFileSync(`/proc/${id}/status`, "utf8")] : [];
    } catch {
      return []; // no process, or one that has ended meanwhile
    }
  });
  const megabytes = (name: string) => renderers.map((status) => (kilobytes(status, name) * 1024) / 1e6);
  const now = megabytes("VmRSS");
  return {
    all: now.reduce((sum, one) => sum + one, 0),
    page: Math.max(0, ...now),
    peak: Math.max(0, ...megabytes("VmHWM")),
  };
}
