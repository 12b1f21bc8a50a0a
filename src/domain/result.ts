/** Success, or the issues that prevented it. Used wherever a user's data may be at fault; defects are thrown instead. */
export type Result<T, I> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly [I, ...I[]] };

/** A success carrying its value. */
export const success = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** A failure carrying at least one issue. */
export const failure = <I>(
  ...issues: readonly [I, ...I[]]
): { readonly ok: false; readonly issues: readonly [I, ...I[]] } => ({
  ok: false,
  issues,
});
