import { excludedRows, type FileAccount } from "../../domain/account.ts";
import { formatCount, formatDate } from "../../words/format.ts";
import { meaningWords } from "#words/dropMeaning.ts";

type LoadedAccountProps = { readonly account: FileAccount };

const { account: words } = meaningWords;

/** What became of every row of a loaded file: a sum that must come out even. */
export function LoadedAccount({ account }: LoadedAccountProps) {
  const { name, importerLabel, records, frameRows, loaded, rejects, repaired, emptied, unmapped, dates } = account;
  const alreadyHere = account.excluded["already-here"] ?? 0;
  const lines: readonly (readonly [string, number])[] = [
    [words.records, records],
    [words.frame, frameRows],
    [words.loaded, loaded],
    [words.refused, rejects.length],
    [words.alreadyHere, alreadyHere],
    [words.excluded, excludedRows(account) - alreadyHere],
  ];
  return (
    <section className="drop-section">
      <p>
        <strong>{name}</strong> {importerLabel}
        {dates === null ? "" : words.dates(formatDate(dates.from), formatDate(dates.to))}
      </p>
      <table className="drop-table drop-account">
        <caption className="aloud">{words.title}</caption>
        <tbody>
          {lines.map(([label, count]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="numeric number">{formatCount(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {repaired > 0 ? <p className="drop-line">{words.repaired(repaired)}</p> : null}
      {emptied.map(({ column, reason, count }) => (
        <p key={`${column} ${reason}`} className="drop-line">
          {words.emptied(column, words.reasons[reason], count)}
        </p>
      ))}
      {unmapped.length > 0 ? <p className="drop-line">{words.unmapped(unmapped)}</p> : null}
    </section>
  );
}
