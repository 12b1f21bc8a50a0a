import { readJson } from "./readJson.ts";
import { recordsFile, type NamedCells } from "./records.ts";

/** A member of an archive, by its whole path. */
export type Member = { readonly path: string; readonly file: File };

const reviewsOfPlace = /^(.*\/location-[^/]+)\/reviews[^/]*\.json$/i;

/**
 * The reviews of a Google Business Profile archive as one table with the place of each: Google writes a file of reviews a
 * place and names the place in another. Null when the archive is none.
 */
export async function takeoutReviews(
  archive: string,
  members: readonly Member[],
): Promise<{ readonly file: File; readonly used: readonly Member[] } | null> {
  const reviews = members.filter(({ path }) => reviewsOfPlace.test(path));
  if (reviews.length === 0) return null;
  const records: NamedCells[] = [];
  const used: Member[] = [...reviews];
  for (const { path, file } of reviews) {
    const folder = reviewsOfPlace.exec(path)?.[1] ?? "";
    const about = members.find((member) => member.path === `${folder}/data.json`);
    if (about !== undefined && !used.includes(about)) used.push(about);
    const place = about === undefined ? folder.slice(folder.lastIndexOf("/") + 1) : await nameOf(about.file);
    for (const record of readJson(await file.text()) ?? []) records.push(new Map([["place", place], ...record]));
  }
  return records.length === 0 ? null : { file: recordsFile(`${archive} › reviews`, records), used };
}

async function nameOf(file: File): Promise<string> {
  // Google's own file; anything else leaves the place without a name.
  const about = JSON.parse(await file.text()) as { readonly title?: unknown; readonly locationName?: unknown };
  const name = about.title ?? about.locationName;
  return typeof name === "string" ? name : "";
}
