/** A colour as every program reads it: `#0b5ca3` and how much of it covers, 0–1. */
export type Colour = { readonly hex: string; readonly alpha: number };

const none = { hex: "#000000", alpha: 0 } as const;

/** A colour of the style sheets, its tokens already in place; null for `none`. Throws (a defect) for a form the sheets do not use. */
export function readColour(text: string): Colour | null {
  const value = text.trim();
  if (value === "none") return null;
  if (value === "transparent") return none;
  if (/^#[0-9a-f]{6}$/i.test(value)) return { hex: value.toLowerCase(), alpha: 1 };
  const [, first, share, second] = /^color-mix\(in srgb, (\S+) (\d+)%, (\S+)\)$/.exec(value) ?? [];
  if (first !== undefined && share !== undefined && second !== undefined)
    return mixed(readColour(first) ?? none, Number(share) / 100, readColour(second) ?? none);
  throw new Error(`No drawing program reads the colour ${value}.`);
}

/** Two colours mixed as CSS mixes them in sRGB: each weighs by its share and by how much of it covers. */
function mixed(first: Colour, share: number, second: Colour): Colour {
  const alpha = share * first.alpha + (1 - share) * second.alpha;
  const channel = (at: number): string => {
    const [one, other] = [channelOf(first.hex, at), channelOf(second.hex, at)];
    const value = alpha === 0 ? 0 : (share * first.alpha * one + (1 - share) * second.alpha * other) / alpha;
    return Math.round(value).toString(16).padStart(2, "0");
  };
  return { hex: `#${channel(0)}${channel(1)}${channel(2)}`, alpha: Math.round(alpha * 100) / 100 };
}

const channelOf = (hex: string, at: number): number => Number.parseInt(hex.slice(1 + 2 * at, 3 + 2 * at), 16);
