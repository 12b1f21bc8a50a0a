import type { Random } from "./random.ts";

type Bytes = Uint8Array;

/** One way in which a file on its way to us may be damaged, or be odd. */
export type Mutation = { readonly name: string; readonly change: (bytes: Bytes, random: Random) => Bytes };

const utf8 = new TextEncoder();

function joined(...parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function put(bytes: Bytes, at: number, insert: Bytes, instead = 0): Bytes {
  return joined(bytes.subarray(0, at), insert, bytes.subarray(at + instead));
}

function several(bytes: Bytes, random: Random, insert: () => Bytes, most = 6): Bytes {
  let changed = bytes;
  for (let count = 1 + random.below(most); count > 0; count--)
    changed = put(changed, random.below(changed.length + 1), insert());
  return changed;
}

/** Works on lines, as text of one byte a character, so that any bytes come back as they were. */
function onLines(change: (lines: string[], random: Random) => void): Mutation["change"] {
  return (bytes, random) => {
    const lines = Array.from(bytes, (byte) => String.fromCharCode(byte))
      .join("")
      .split("\n");
    change(lines, random);
    return Uint8Array.from(lines.join("\n"), (letter) => letter.charCodeAt(0));
  };
}

const some = (lines: readonly string[], random: Random): number => random.below(Math.max(1, lines.length));

/** Every kind of damage, the commonest first. */
export const mutations: readonly [Mutation, ...Mutation[]] = [
  { name: "cut short", change: (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)) },
  { name: "head missing", change: (bytes, random) => bytes.subarray(random.below(Math.min(200, bytes.length + 1))) },
  {
    name: "stray quotes",
    change: (bytes, random) => several(bytes, random, () => utf8.encode(random.pick(['"', '""', '"""']))),
  },
  {
    name: "wrong delimiters",
    change: onLines((lines, random) => {
      const other = random.pick([";", "\t", "|", "~", "¬", ","]);
      for (let count = 1 + random.below(8); count > 0; count--) {
        const at = some(lines, random);
        lines[at] = (lines[at] ?? "").replaceAll(",", other);
      }
    }),
  },
  {
    name: "ragged rows",
    change: onLines((lines, random) => {
      for (let count = 1 + random.below(8); count > 0; count--) {
        const at = some(lines, random);
        const line = lines[at] ?? "";
        lines[at] = random.below(2) === 0 ? `${line},extra` : line.slice(0, line.lastIndexOf(","));
      }
    }),
  },
  { name: "NUL", change: (bytes, random) => several(bytes, random, () => new Uint8Array(1 + random.below(3))) },
  {
    name: "mixed encodings",
    change: (bytes, random) =>
      several(bytes, random, () =>
        random.pick([
          new Uint8Array([0xe9]),
          new Uint8Array([0xc3, 0x28]),
          utf8.encode("é漢字😀"),
          new Uint8Array([0x41, 0x00, 0x42, 0x00]),
          new Uint8Array([0xef, 0xbb, 0xbf]),
          new Uint8Array([0xb4, 0xfa, 0xb8, 0xd5]),
          new Uint8Array([0x81]),
        ]),
      ),
  },
  {
    name: "line ends",
    change: onLines((lines, random) => {
      for (let count = 1 + random.below(20); count > 0; count--) {
        const at = some(lines, random);
        lines[at] = `${lines[at] ?? ""}${random.pick(["\r", "\r\r", "\u2028", "\v"])}`;
      }
    }),
  },
  {
    name: "formula cells",
    change: (bytes, random) =>
      several(bytes, random, () =>
        utf8.encode(random.pick([",=1+1", ",@SUM(A1)", ",-o", ",+NA", ',"=HYPERLINK(""x"")"'])),
      ),
  },
  {
    name: "blocks repeated",
    change: onLines((lines, random) => {
      const from = some(lines, random);
      lines.splice(some(lines, random), 0, ...lines.slice(from, from + 1 + random.below(20)));
    }),
  },
  {
    name: "lines lost or blank",
    change: onLines((lines, random) => {
      for (let count = 1 + random.below(6); count > 0; count--) lines.splice(some(lines, random), random.below(3), "");
    }),
  },
  {
    name: "bytes flipped",
    change: (bytes, random) => {
      const changed = bytes.slice();
      for (let count = 1 + random.below(12); count > 0 && changed.length > 0; count--)
        changed[random.below(changed.length)] = random.below(256);
      return changed;
    },
  },
  {
    name: "header twice",
    change: onLines((lines, random) => {
      lines.splice(some(lines, random), 0, lines[0] ?? "");
    }),
  },
  {
    name: "many columns",
    change: onLines((lines, random) => {
      const more = Array.from({ length: random.pick([50, 200, 200, 200]) }, (_, index) => `c${String(index)}`).join(
        ",",
      );
      for (const [at, line] of lines.entries()) if (line !== "") lines[at] = `${line},${more}`;
    }),
  },
  {
    name: "long cell",
    change: (bytes, random) =>
      put(bytes, random.below(bytes.length + 1), new Uint8Array(random.pick([2000, 70_000, 600_000])).fill(120)),
  },
];

/** The two extremes, apart because they are slow: a cell of 10 MB, and 5,000 columns. */
export const extremes: readonly [Mutation, ...Mutation[]] = [
  {
    name: "cell of 10 MB",
    change: (bytes, random) => put(bytes, random.below(bytes.length + 1), new Uint8Array(10_000_000).fill(120)),
  },
  {
    name: "5,000 columns",
    change: onLines((lines) => {
      const more = Array.from({ length: 5000 }, (_, index) => `c${String(index)}`).join(",");
      for (const [at, line] of lines.slice(0, 12).entries()) lines[at] = `${line},${more}`;
    }),
  },
];
