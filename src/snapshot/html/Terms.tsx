/** Terms and what they say, as a definition list; lines without words are left out. */
export const Terms = ({ lines }: { readonly lines: readonly (readonly [string, string])[] }) => (
  <dl className="terms">
    {lines
      .filter(([, text]) => text !== "")
      .map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
  </dl>
);
