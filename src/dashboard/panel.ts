import type { FunctionComponent, LazyExoticComponent } from "react";
import type { ShownAims } from "../domain/aims.ts";
import type { Answer } from "../domain/answer.ts";
import type { FileAccount } from "../domain/account.ts";
import type { Figure } from "../domain/figure.ts";
import type { Focus, View } from "../state/view.ts";
import type { Choices } from "../state/choices.ts";
import type { HospitalChoice } from "./OwnHospital.tsx";

/** What of a view is no matter of numbers. */
export type Look = Pick<View, "outcome" | "focus" | "order">;

/** What every panel draws from. Panels never talk to each other: they read one answer and ask for another view. */
export type PanelProps = {
  readonly answer: Answer;
  /** Where the reader looks. Whom the answer is about stands in the answer. */
  readonly view: Look;
  readonly files: readonly FileAccount[];
  /** The width the panel's drawing may take, in CSS pixels. */
  readonly width: number;
  /** Drawn for one landscape page: no controls, no hovering, every value written out. */
  readonly paper: boolean;
  readonly updating: boolean;
  readonly hovered: string | null;
  readonly onHover: (key: string | null) => void;
  readonly onLook: (change: Partial<View>) => void;
  readonly hospitals: HospitalChoice;
  /** What the user can set about the figures; absent where nothing can be set. */
  readonly choices?: Choices | undefined;
  /** Opens the words looked for in texts; absent on paper. */
  readonly onWords?: (driver: string) => void;
  /** Targets and events that apply; absent where none do. */
  readonly aims?: ShownAims | null;
  /** Opens what is aimed at; absent on paper. */
  readonly onAims?: (() => void) | undefined;
  /** Told whether the optional index is shown. */
  readonly onIndex?: ((shown: boolean) => void) | undefined;
  readonly onExplain: (figure: Figure, anchor: Element | null) => void;
};

/** One panel: where it stands and what draws it. */
export type Panel = {
  /** Also its grid area on the page, and its place in the phone's order (styles say which). */
  readonly id: string;
  readonly title: string;
  /** Where the page is wide: the column in which it follows the panel before it, however tall those beside it are. */
  readonly column?: "wide" | "narrow";
  readonly Component: FunctionComponent<PanelProps> | LazyExoticComponent<FunctionComponent<PanelProps>>;
};

/** How a drawing is told that it goes on paper. */
export const onPaper = (paper: boolean): { readonly theme?: "print"; readonly still: boolean } =>
  paper ? { theme: "print", still: true } : { still: false };

/** The driver in focus as the keys a drawing takes. */
export const focusedDriver = ({ focus }: Pick<View, "focus">): readonly string[] =>
  focus?.kind === "driver" ? [focus.driver] : [];

/** The hospital in focus as the keys a drawing takes. */
export const focusedBrand = ({ focus }: Pick<View, "focus">): readonly string[] =>
  focus?.kind === "brand" ? [focus.brand] : [];

/** A click on a driver's mark: it takes the focus, a second click gives it back. */
export const focusOnDriver =
  (onLook: PanelProps["onLook"]) =>
  (driver: string | null): void => {
    const focus: Focus | null = driver === null ? null : { kind: "driver", driver };
    onLook({ focus });
  };
