import type { DriverId } from "../domain/driver.ts";
import { coderFor, type Dictionary } from "./coding.ts";
import { toneReader, type Tone, type ToneModel } from "./tone/toneModel.ts";

/** Texts to be read together; `toned` says of each whether its tone is asked for beside what it mentions. */
export type TextsAsked = { readonly texts: readonly string[]; readonly toned: readonly boolean[] };

/** What is read of them: each mention with the place of its text in the list and the words met, and a tone for each text. */
export type TextsRead = {
  readonly mentions: readonly { readonly place: number; readonly driver: DriverId; readonly matched: string }[];
  readonly tones: readonly Tone[];
};

/** Reads many texts at once: what they mention by these dictionaries, and the tone of those it is asked of. */
export function textsReader(dictionaries: readonly Dictionary[]): (asked: TextsAsked, model: ToneModel) => TextsRead {
  const code = coderFor(dictionaries);
  let reader: { readonly model: ToneModel; readonly read: ReturnType<typeof toneReader> } | null = null;
  return ({ texts, toned }, model) => {
    if (reader?.model !== model) reader = { model, read: toneReader(model) };
    const { read } = reader;
    return {
      mentions: texts.flatMap((text, place) => code(text).map((mention) => ({ place, ...mention }))),
      tones: texts.map((text, place) => (toned[place] ? (read([text])[0] ?? null) : null)),
    };
  };
}
