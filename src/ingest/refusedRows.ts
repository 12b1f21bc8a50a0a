import type { FileAccount } from "../domain/account.ts";
import type { Reject } from "../domain/issue.ts";
import { maskExcerpt } from "../privacy/mask.ts";
import { recordReader } from "./csv.ts";
import { csvForSpreadsheet } from "./csvText.ts";
import { decode, textOf } from "./decode.ts";
import { askedEncodings } from "./decode/askedEncodings.ts";
import { chooseDialect } from "./frame/dialect.ts";

/**
 * The refused rows of a file as a table for a spreadsheet: line, column, reason, and the text of the row read again from
 * the file at hand, masked; cells that could run as formulas are made harmless.
 */
export async function refusedRows(
  file: File,
  account: FileAccount,
  describe: (reject: Reject) => string,
): Promise<string> {
  const wanted = new Map(account.rejects.map((reject) => [reject.line, reject]));
  const encoding = askedEncodings.find((each) => each === account.encoding); // the user said so
  const decoded = await decode(file, { encoding });
  const rows: string[][] = [["line", "column", "reason", "row, masked"]];
  if (!decoded.ok) return csvForSpreadsheet(rows);
  const head = file.slice(0, 1 << 18);
  let dialectText = "";
  for await (const text of textOf(head, decoded.value)) dialectText += text;
  const reader = recordReader(chooseDialect(dialectText));
  let line = 0;
  const take = ({ records }: ReturnType<typeof reader.end>): void => {
    for (const { cells } of records) {
      line++;
      const reject = wanted.get(line);
      if (reject !== undefined)
        rows.push([String(line), reject.column ?? "whole row", describe(reject), maskExcerpt(cells.join(" | "))]);
    }
  };
  for await (const text of textOf(file, decoded.value)) take(reader.push(text));
  take(reader.end());
  return csvForSpreadsheet(rows);
}
