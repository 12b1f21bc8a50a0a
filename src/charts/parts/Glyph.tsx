import { markPaths } from "../../ui/marks.tsx";

type GlyphProps = {
  readonly name: keyof typeof markPaths;
  /** Middle of the glyph. */
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly className?: string;
};

const outlined: readonly string[] = ["diamondHollow", "tick", "cross", "arrowRight"];

/** One of the page's drawn marks inside a drawing. */
export function Glyph({ name, x, y, size = 9, className = "g-attn" }: GlyphProps) {
  const scale = size / 10;
  return (
    <path
      className={`${outlined.includes(name) ? "g-outline" : "g-fill"} ${className}`}
      d={markPaths[name]}
      transform={`translate(${String(x - size / 2)} ${String(y - size / 2)}) scale(${String(scale)})`}
    />
  );
}
