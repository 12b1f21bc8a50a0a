import type { ReactNode } from "react";
import "./searchField.css";

type SearchFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** How much was found, told when it changes. */
  readonly found: ReactNode;
};

/** A field to search a table by, with what it found. */
export function SearchField({ label, value, onChange, found }: SearchFieldProps) {
  return (
    <div className="search-field">
      <label>
        {label}{" "}
        <input
          type="search"
          value={value}
          onChange={({ target }) => {
            onChange(target.value);
          }}
        />
      </label>
      <span className="note" role="status">
        {found}
      </span>
    </div>
  );
}
