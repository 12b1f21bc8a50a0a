import { readFileSync } from "node:fs";
import Papa from "papaparse";

/** One comment of the training set with the tone a person gave it; `clear` ones are praise or complaint, not neutral. */
export type ToneComment = {
  readonly respondent: string;
  readonly question: string;
  readonly text: string;
  readonly tone: -1 | 0 | 1;
};

const folder = new URL("../../tests/fixtures/voice/", import.meta.url);

function rows(file: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(new URL(file, folder), "utf8");
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** The NHS comments of `tests/fixtures/voice` whose tone a person judged: 1–2 praise, 3 neutral or mixed, 4–5 complaint. */
export function readToneComments(): readonly ToneComment[] {
  const texts = new Map(rows("nhs-fft-themes.csv").map((row) => [row["Comment ID"], row["FFT answer"] ?? ""]));
  return rows("nhs-fft-sentiment.csv").map((row) => {
    const id = row["Comment ID"] ?? "";
    const text = texts.get(id);
    if (text === undefined) throw new Error(`Comment ${id} has a tone but no text.`);
    const judged = Number(row["Comment sentiment"]);
    const tone = judged === 3 ? 0 : judged < 3 ? 1 : -1;
    // All answers of one respondent carry one number; the question follows it.
    return { respondent: id.replace(/ - Q\d+$/, ""), question: row.Question ?? "", text, tone };
  });
}
