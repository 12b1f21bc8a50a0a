import { useState } from "react";
import { meaningWords } from "#words/dropMeaning.ts";

type BrandNameProps = {
  readonly header: string;
  readonly brand: string;
  readonly asks: boolean;
  readonly onName: (brand: string) => void;
};

const { state: words } = meaningWords;

/** The hospital a column speaks of, as text; taken when the field is left or Enter is pressed. */
export function BrandName({ header, brand, asks, onName }: BrandNameProps) {
  const [text, setText] = useState(brand);
  const take = () => {
    const name = text.trim();
    if (name !== "" && (name !== brand || asks)) onName(name);
  };
  return (
    <label className="drop-answer">
      {asks ? words.brandQuestion : <span className="aloud">{words.brandLabel(header)}</span>}
      <input
        className="drop-field"
        type="text"
        value={text}
        aria-label={words.brandLabel(header)}
        onChange={(event) => {
          setText(event.target.value);
        }}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === "Enter") take();
        }}
      />
    </label>
  );
}
