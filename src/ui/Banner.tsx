import { useId, type ReactNode } from "react";
import { Button } from "./Button.tsx";
import { CrossMark } from "./marks.tsx";
import { controlWords } from "#words/controls.ts";

type BannerProps = {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** Stands beside the words: a drop target, a list. */
  readonly aside?: ReactNode;
  readonly onDismiss?: () => void;
  readonly dismissLabel?: string;
};

/** A strip under the top bar that says what kind of page this is. */
export function Banner({ title, children, aside, onDismiss, dismissLabel = controlWords.hideBanner }: BannerProps) {
  const id = useId();
  return (
    <section className="banner" aria-labelledby={id}>
      <div className="banner-words">
        <h2 id={id}>{title}</h2>
        <div>{children}</div>
      </div>
      {aside}
      {onDismiss === undefined ? null : (
        <Button kind="mark" aria-label={dismissLabel} onClick={onDismiss}>
          <CrossMark />
        </Button>
      )}
    </section>
  );
}
