import type { ButtonHTMLAttributes } from "react";

/** What a button looks like: framed, filled (one a view), bare text in a panel head, an underlined link, or a square mark. */
export type ButtonKind = "plain" | "main" | "quiet" | "link" | "mark";

/** A native button in one of the page's five looks. */
export function Button({
  kind = "plain",
  className = "",
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { readonly kind?: ButtonKind }) {
  return <button type="button" {...rest} className={`button button-${kind} ${className}`.trim()} />;
}
