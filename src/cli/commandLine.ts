import { commandWords } from "#words/command.ts";

/** What the command was asked to do. */
export type Asked = {
  readonly brand: string | null;
  readonly workspace: string | null;
  readonly view: string;
  readonly facility: string | null;
  readonly title: string | null;
  readonly note: string | null;
  /** An earlier snapshot to set beside the new one. */
  readonly since: string | null;
  readonly out: string;
  readonly json: boolean;
  /** Slides, too. */
  readonly pptx: boolean;
  /** The brand health index, too. */
  readonly index: boolean;
  /** Files and folders. */
  readonly paths: readonly string[];
};

const valued = ["brand", "workspace", "view", "facility", "title", "note", "since", "out"] as const;
type Valued = (typeof valued)[number];

/** The words after the command's name, understood; or the sentence that says what is wrong with them. */
export function readCommandLine(words: readonly string[]): Asked | string {
  const values: Partial<Record<Valued, string>> = {};
  const paths: string[] = [];
  let [json, pptx, index] = [false, false, false];
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? "";
    const [, name = "", inline] = /^--([a-z]+)(?:=(.*))?$/s.exec(word) ?? [];
    const option = valued.find((known) => known === name);
    if (word === "--json") json = true;
    else if (word === "--pptx") pptx = true;
    else if (word === "--index") index = true;
    else if (option !== undefined) {
      const value = inline ?? words[(place += 1)];
      if (value === undefined || (inline === undefined && value.startsWith("--"))) return commandWords.noValue(word);
      values[option] = value;
    } else if (word.startsWith("-")) return commandWords.unknownOption(word);
    else paths.push(word);
  }
  if (paths.length === 0) return commandWords.noFiles;
  const { brand = null, workspace = null, view = "", facility = null, title = null, note = null } = values;
  const { since = null, out = "." } = values;
  return { brand, workspace, view, facility, title, note, since, out, json, pptx, index, paths };
}
