import { useState } from "react";
import type { DriverGroup, DriverRole } from "../../domain/driver.ts";
import type { OwnDriver } from "../../domain/wording.ts";
import { ownDriverId } from "../../drivers/ownDriver.ts";
import { Button } from "../../ui/Button.tsx";
import { Message } from "../../ui/Message.tsx";
import { Select } from "../../ui/Select.tsx";
import { phraseWords } from "#words/phrases.ts";
import type { NamedDriver } from "./MatchedList.tsx";
import { NameField } from "./NameField.tsx";

type OwnDriverFormProps = {
  /** The drivers there are, whose names are taken. */
  readonly named: readonly NamedDriver[];
  readonly onAdd: (own: OwnDriver) => void;
  readonly onCancel: () => void;
};

const words = phraseWords.own;
const roles: readonly DriverRole[] = ["differentiator", "experience", "gate", "signal"];
const groups: readonly DriverGroup[] = ["quality", "convenience", "cost", "relationship"];

const linesOf = (text: string): readonly string[] => [
  ...new Set(text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]))),
];

/** The form on which a user adds a driver: its name, what it means, where it stands, and how sources word it. */
export function OwnDriverForm({ named, onAdd, onCancel }: OwnDriverFormProps) {
  const [label, setLabel] = useState("");
  const [definition, setDefinition] = useState("");
  const [role, setRole] = useState<DriverRole>("differentiator");
  const [group, setGroup] = useState<DriverGroup>("convenience");
  const [items, setItems] = useState("");
  const [phrases, setPhrases] = useState("");
  const name = label.trim();
  const isTaken = named.some((driver) => driver.label.toLowerCase() === name.toLowerCase());
  const [asked, written] = [linesOf(items), linesOf(phrases)];
  const isReady = name !== "" && !isTaken && asked.length + written.length > 0;
  return (
    <form
      className="settle"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        onAdd({
          id: ownDriverId(
            name,
            named.map(({ id }) => id),
          ),
          label: name,
          definition: definition.trim(),
          role,
          group,
          items: asked,
          phrases: { mentions: written, near: [], exclusions: [] },
        });
      }}
    >
      <p className="note">{words.note}</p>
      <div className="words-names">
        <NameField label={label} onLabel={setLabel} />
        <Select
          framed
          label={words.role}
          value={role}
          choices={roles.map((value) => ({ value, label: words.roles[value] }))}
          onChange={(value) => {
            setRole(roles.find((each) => each === value) ?? role);
          }}
        />
        <Select
          framed
          label={words.group}
          value={group}
          choices={groups.map((value) => ({ value, label: words.groups[value] }))}
          onChange={(value) => {
            setGroup(groups.find((each) => each === value) ?? group);
          }}
        />
      </div>
      <label>
        {words.definition}
        <input
          value={definition}
          style={{ width: "100%" }}
          onChange={({ currentTarget }) => {
            setDefinition(currentTarget.value);
          }}
        />
      </label>
      <Lines label={words.items} text={items} onText={setItems} />
      <Lines label={words.phrases} text={phrases} onText={setPhrases} />
      {isTaken ? <Message kind="needs-you">{words.taken}</Message> : null}
      <div className="message-actions">
        <Button kind="main" type="submit" disabled={!isReady}>
          {words.add}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}

type LinesProps = { readonly label: string; readonly text: string; readonly onText: (text: string) => void };

/** Several entries, a line each. */
const Lines = ({ label, text, onText }: LinesProps) => (
  <label>
    {label}
    <textarea
      rows={3}
      style={{ width: "100%" }}
      value={text}
      onChange={({ currentTarget }) => {
        onText(currentTarget.value);
      }}
    />
  </label>
);
