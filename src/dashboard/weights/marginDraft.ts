import type { Attribute } from "../../domain/filter.ts";
import type { PopulationMargin, SurveyShares } from "../../domain/weighting.ts";

/** A margin as it is being typed: the share of each group is still text. */
export type MarginDraft = {
  readonly attribute: Attribute;
  readonly groups: readonly { readonly categories: readonly string[]; readonly text: string }[];
};

/** A margin to begin with: every category of the survey by itself, no share yet. */
export const newDraft = ({ attribute, categories }: SurveyShares): MarginDraft => ({
  attribute,
  groups: categories.map(({ category }) => ({ categories: [category], text: "" })),
});

/** The margins in force as drafts; categories that came into the survey since stand at the end without a share. */
export function draftsOf(
  margins: readonly PopulationMargin[],
  shares: readonly SurveyShares[],
): readonly MarginDraft[] {
  return margins.map(({ attribute, groups }) => {
    const known = new Set(groups.flatMap(({ categories }) => categories));
    const added = (shares.find((each) => each.attribute === attribute)?.categories ?? []).filter(
      ({ category }) => !known.has(category),
    );
    return {
      attribute,
      groups: [
        ...groups.map(({ categories, share }) => ({ categories, text: String(share) })),
        ...added.map(({ category }) => ({ categories: [category], text: "" })),
      ],
    };
  });
}

/** The share a text says, in percent; null while it says none. A decimal comma counts as a point. */
export function shareOfText(text: string): number | null {
  const trimmed = text.trim().replace(/\s*%$/, "").replace(",", ".");
  if (!/^\d+(\.\d*)?$/.test(trimmed)) return null;
  const share = Number(trimmed);
  return share <= 100 ? share : null;
}

/** The sum of the shares typed so far, in percent. */
export const sumOfDraft = ({ groups }: MarginDraft): number =>
  groups.reduce((sum, { text }) => sum + (shareOfText(text) ?? 0), 0);

/** The margins of the drafts; null while a share is missing or a sum is not 100. */
export function marginsOf(drafts: readonly MarginDraft[]): readonly PopulationMargin[] | null {
  const margins: PopulationMargin[] = [];
  for (const draft of drafts) {
    if (Math.abs(sumOfDraft(draft) - 100) > 1e-4) return null;
    const groups: { readonly categories: readonly string[]; readonly share: number }[] = [];
    for (const { categories, text } of draft.groups) {
      const share = shareOfText(text);
      if (share === null) return null;
      groups.push({ categories, share });
    }
    margins.push({ attribute: draft.attribute, groups });
  }
  return margins.length === 0 ? null : margins;
}

/** The draft with a group's share typed. */
export const typed = (draft: MarginDraft, place: number, text: string): MarginDraft => ({
  ...draft,
  groups: draft.groups.map((group, at) => (at === place ? { ...group, text } : group)),
});

/** The draft with a group merged into the one above; their shares add. */
export function merged(draft: MarginDraft, place: number): MarginDraft {
  const [above, group] = [draft.groups[place - 1], draft.groups[place]];
  if (above === undefined || group === undefined) return draft;
  const [a, b] = [shareOfText(above.text), shareOfText(group.text)];
  const text = a === null && b === null ? "" : String(Math.round(((a ?? 0) + (b ?? 0)) * 1e6) / 1e6);
  const both = { categories: [...above.categories, ...group.categories], text };
  return {
    ...draft,
    groups: draft.groups.flatMap((each, at) => (at === place ? [] : at === place - 1 ? [both] : [each])),
  };
}

/** The draft with a merged group taken apart; its share is to be typed anew. */
export const split = (draft: MarginDraft, place: number): MarginDraft => ({
  ...draft,
  groups: draft.groups.flatMap((group, at) =>
    at === place ? group.categories.map((category) => ({ categories: [category], text: "" })) : [group],
  ),
});
