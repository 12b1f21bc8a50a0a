import { once } from "node:events";
import { createWriteStream } from "node:fs";

const pick = <T>(of: readonly T[], i: number): T | undefined => of[(i * 2_654_435_761) % of.length];
const two = (value: number): string => String(value).padStart(2, "0");

/** The head of a CRM export of leads, identifiers included. */
export const leadHeader =
  "Lead ID,First Name,Last Name,Email,Zip/Postal Code,Birthdate,Create Date,Decision Date,Lead Status,Lead Source,Service Line,Preferred Location,Reasons for Choosing,Reason Lost,Patient Type,Insurance Type,Data Use Consent,Email Opt Out";

/** Its i-th row, as one would be dropped. */
export function leadLine(i: number): string {
  const [month, day] = [(i % 12) + 1, (i % 28) + 1];
  const state = pick(["Converted", "Not Converted", "Open"], i);
  const reason = state === "Converted" ? "Soonest appointment" : "";
  return `L${String(i)},Al,Oak,p${String(i)}@x.org,446${two(10 + (i % 90))},${two(month)}/${two(day)}/${String(1930 + (i % 75))},${two(month)}/${two(day)}/2025,${two(month)}/${two(day)}/2026,${state ?? ""},${pick(["Google", "Referral", "Website", ""], i) ?? ""},${pick(["Ortho", "Cardio"], i) ?? ""},Downtown,${reason},${state === "Not Converted" ? "Too far" : ""},New,Medicare,Yes,0`;
}

/** Writes an export of so many rows to disk, numbered from the first; larger ones than fit a string. */
export async function writeLeads(path: string, rows: number, first = 0): Promise<void> {
  const out = createWriteStream(path);
  out.write(`${leadHeader}\n`);
  for (let from = 0; from < rows; from += 10_000) {
    const lines = Array.from({ length: Math.min(10_000, rows - from) }, (_, i) => leadLine(first + from + i));
    if (!out.write(`${lines.join("\n")}\n`)) await once(out, "drain");
  }
  out.end();
  await once(out, "close");
}
