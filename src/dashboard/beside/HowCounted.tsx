import { besideWords } from "#words/beside.ts";

type HowCountedProps = {
  readonly words: { readonly title: string; readonly meaning: string; readonly interval: string };
  readonly sql: string;
};

/** What the counts of one table mean, and the statement that counted them. */
export const HowCounted = ({ words: { title, meaning, interval }, sql }: HowCountedProps) => (
  <details className="note">
    <summary>
      {besideWords.how}
      <span className="aloud"> {title}</span>
    </summary>
    <p>{meaning}</p>
    <p>{interval}</p>
    <pre className="beside-sql">{sql}</pre>
  </details>
);
