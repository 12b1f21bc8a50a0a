import { use, useState, type KeyboardEvent, type ReactNode } from "react";
import { Asking } from "../ui/Ask.tsx";
import type { ChartProps, Mark } from "./chart.ts";
import { frameStep, type MarkDirection } from "./parts/frameKeys.ts";

/** What a drawing spreads on an element: the group round its marks, a mark, or a value that can be asked. */
export type ListProps = Readonly<Record<string, unknown>>;

/** What a drawing gets for its marks: properties for the list, each mark and each value, and where the keyboard stands. */
export type MarkList = {
  readonly listProps: ListProps;
  readonly markProps: (index: number) => ListProps;
  /** First child of each mark: its sentence, the name that is read aloud. */
  readonly markTitle: (index: number) => ReactNode;
  /** For the value that shows a part's figure: a click on it explains. */
  readonly askProps: (index: number, part: string) => ListProps;
  /** The mark and the id of the part that the arrow keys have reached; null before any key. */
  readonly reached: { readonly mark: number; readonly part: string } | null;
  /** What the arrow keys have reached, for those who listen. */
  readonly aloud: ReactNode;
};

type MarkListProps = Pick<
  ChartProps<unknown>,
  "selected" | "onSelect" | "hovered" | "onHover" | "onExplain" | "still"
> & {
  readonly marks: readonly Mark[];
  /** Rows: up and down move, left and right reach the figures of a row. Line: all arrows move. */
  readonly direction?: MarkDirection;
  /** Marks without words on screen are named by a label; all others by a title. */
  readonly wordless?: boolean;
  /** What names the list. */
  readonly name: ListProps;
};

/** The marks of a drawing as one tab stop with roving focus: arrows move, Enter chooses, ? explains. Marks that cannot be chosen explain on Enter too. */
export function useMarkList(props: MarkListProps): MarkList {
  const { marks, direction = "rows", wordless = false, name, onSelect, selected = [], still = false } = props;
  const asking = use(Asking);
  const explain = props.onExplain ?? asking ?? undefined;
  const [active, setActive] = useState(0);
  const [part, setPart] = useState<number | null>(null);
  const chosen = marks.findIndex(({ key }) => selected.includes(key));
  const stop = Math.min(marks.length - 1, active === 0 && chosen > 0 ? chosen : active);

  const ask = (mark: Mark | undefined, at: number, anchor: unknown) => {
    const figure = mark?.parts[Math.min(at, mark.parts.length - 1)]?.figure;
    if (figure) explain?.(figure, anchor instanceof Element ? anchor : null);
  };
  /** A second choice of the same mark releases it. */
  const choose = (key: string, compare: boolean) => {
    onSelect?.(selected.includes(key) ? null : key, { compare });
  };
  const onListKey = (event: KeyboardEvent) => {
    const mark = marks[stop];
    if (mark === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = frameStep(event.key, { mark: stop, part, marks: marks.length, parts: mark.parts.length, direction });
    if (step !== null) {
      setActive(step.mark);
      setPart(step.part);
      event.currentTarget.querySelectorAll<SVGElement>("[role=option]")[step.mark]?.focus();
    } else if (event.key === "?") ask(mark, part ?? 0, event.target);
    else if (event.key === "Enter" || event.key === " ") {
      if (onSelect === undefined) ask(mark, part ?? 0, event.target);
      else choose(mark.key, event.shiftKey);
    } else if (event.key === "Escape" && selected.length > 0) onSelect?.(null, { compare: false });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const markProps = (index: number): ListProps => {
    const mark = marks[index];
    if (mark === undefined) return {};
    const look = [
      "option",
      selected.includes(mark.key) ? "is-selected" : "",
      props.hovered === mark.key ? "is-hovered" : "",
    ];
    const className = look.filter(Boolean).join(" ");
    if (still) return { className };
    return {
      className,
      role: "option",
      "data-key": mark.key,
      tabIndex: index === stop ? 0 : -1,
      ...(wordless ? { "aria-label": mark.label } : {}),
      "aria-selected": selected.includes(mark.key),
      onFocus: () => {
        setActive(index);
      },
      onMouseEnter: () => props.onHover?.(mark.key),
      onMouseLeave: () => props.onHover?.(null),
      onClick: (event: { readonly shiftKey: boolean; readonly currentTarget: unknown }) => {
        if (onSelect === undefined) ask(mark, 0, event.currentTarget);
        else choose(mark.key, event.shiftKey);
      },
    };
  };
  const reachedPart = part === null ? undefined : marks[stop]?.parts[part];
  const askProps = (index: number, id: string): ListProps => {
    const mark = marks[index];
    const at = mark?.parts.findIndex((each) => each.id === id) ?? -1;
    if (still || explain === undefined || at < 0) return {};
    return {
      className: reachedPart?.id === id && index === stop ? "ask-mark is-reached" : "ask-mark",
      "data-part": id,
      onClick: (event: { readonly stopPropagation: () => void; readonly currentTarget: unknown }) => {
        event.stopPropagation();
        ask(mark, at, event.currentTarget);
      },
    };
  };
  return {
    listProps: still ? {} : { role: "listbox", ...name, onKeyDown: onListKey },
    markProps,
    // A title, not aria-label: that would hide the words on screen from speech control (WCAG 2.5.3).
    markTitle: (index) => (still || wordless ? null : <title>{marks[index]?.label}</title>),
    askProps,
    reached: reachedPart === undefined ? null : { mark: stop, part: reachedPart.id },
    aloud: still ? null : (
      <span className="aloud" aria-live="polite">
        {reachedPart?.label}
      </span>
    ),
  };
}

/**
 * The marks of a small drawing whose figures can only be asked for. Where nothing can be asked, as on paper, or nothing is
 * drawn, it is a picture with one sentence: `drawingProps` say so.
 */
export function useAskList(
  marks: readonly Mark[],
  name: string,
  nothing: string,
  direction: MarkDirection = "rows",
): MarkList & { readonly drawingProps: ListProps } {
  const still = use(Asking) === null || marks.length === 0;
  const list = useMarkList({ marks, direction, still, name: { "aria-label": name } });
  const sentence = marks.map(({ label }) => label).join("; ");
  return { ...list, drawingProps: still ? { role: "img", "aria-label": sentence === "" ? nothing : sentence } : {} };
}
