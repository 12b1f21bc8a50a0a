/** The records of a CSV text as this folder writes it: comma, quotes doubled, LF. */
export function readCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\n]*))([,\n]|$)/y;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (match === null) throw new SyntaxError(`not a record: after record ${rows.length}`);
    row.push(match[1] === undefined ? (match[2] ?? "") : match[1].replaceAll('""', '"'));
    if (match[3] !== ",") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

/** Records of a CSV text as objects by the first record's names. */
export function readRecords(text: string): Record<string, string>[] {
  const [header = [], ...rows] = readCells(text);
  return rows.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ""])));
}

/** Finished, real interviews of the survey export: header rows two and three, previews, tests and break-offs left out. */
export function readInterviews(text: string): Record<string, string>[] {
  return readRecords(text)
    .slice(2)
    .filter((row) => row.Status === "IP Address" && row.Finished === "True");
}
