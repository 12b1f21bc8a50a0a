import { useEffect, useState } from "react";
import type { FileAccount } from "../../domain/account.ts";
import type { Answer } from "../../domain/answer.ts";
import type { BesideCounts, BesideGroup } from "../../domain/beside.ts";
import { besidePopulation } from "../../metrics/textPopulation.ts";
import type { CountBeside } from "../../state/choices.ts";

/** Milliseconds until files that were not read yet are asked for again: nothing else on the page tells when they are. */
const patience = 1000;

/** What was counted; null before the files are read. While other filters are counted, the earlier counts stay. */
export type Counted<Group extends BesideGroup> = {
  readonly counts: BesideCounts[Group] | null | "under way";
  readonly updating: boolean;
};

type Found<Group extends BesideGroup> = { readonly of: string; readonly counts: BesideCounts[Group] | null };

/** A group's counts, asked for again when files, hospitals or, for what follows them, filters change. A failure is thrown for the boundary around. */
export function useBesideCounts<Group extends BesideGroup>(
  count: CountBeside,
  group: Group,
  answer: Answer,
  files: readonly FileAccount[],
): Counted<Group> {
  const [found, setFound] = useState<Found<Group> | null>(null);
  const [failed, setFailed] = useState<{ readonly cause: unknown } | null>(null);
  const asked = JSON.stringify({
    population: besidePopulation(answer, group),
    brands: answer.brands,
    texts: answer.voice.texts,
    files: files.map(({ fileId, loaded }) => [fileId, loaded]),
  });
  useEffect(() => {
    let isCurrent = true;
    let later: ReturnType<typeof setTimeout> | undefined;
    const { population } = JSON.parse(asked) as { population: ReturnType<typeof besidePopulation> }; // written above
    const ask = (): void => {
      count(group, population).then(
        (counts) => {
          if (!isCurrent) return;
          setFound({ of: asked, counts });
          if (counts === null) later = setTimeout(ask, patience);
        },
        (cause: unknown) => {
          if (isCurrent) setFailed({ cause });
        },
      );
    };
    ask();
    return () => {
      isCurrent = false;
      clearTimeout(later);
    };
  }, [count, group, asked]);
  if (failed !== null) throw failed.cause;
  return { counts: found === null ? "under way" : found.counts, updating: found !== null && found.of !== asked };
}
