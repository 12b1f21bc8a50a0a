import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { commandWords } from "#words/command.ts";

/** Why the command ends without a snapshot, in a sentence for whoever reads the log. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

const readable = /\.(csv|tsv|txt)$/i;

async function filesUnder(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new Refusal(commandWords.nothingThere(path));
  if (!found.isDirectory()) return [path];
  return (await readdir(path)).filter((name) => readable.test(name)).map((name) => join(path, name));
}

/** The files named, and those in the folders named, each once, in the order of their names. Rejects with Refusal. */
export async function inputFiles(paths: readonly string[]): Promise<readonly File[]> {
  const found = new Set((await Promise.all(paths.map(filesUnder))).flat());
  if (found.size === 0) throw new Refusal(commandWords.emptyFolder);
  const ordered = [...found].sort((a, b) => (basename(a) < basename(b) ? -1 : basename(a) > basename(b) ? 1 : 0));
  return Promise.all(
    ordered.map(async (path) => {
      const bytes = await readFile(path).catch(() => {
        throw new Refusal(commandWords.nothingThere(path));
      });
      return new File([bytes], basename(path));
    }),
  );
}
