import type { Topic } from "../domain/voice.ts";
import { differences } from "../metrics/changes.ts";
import { writes, writesBase } from "../metrics/definitions/writes.ts";
import { shareDifference } from "../metrics/rawDifferences.ts";
import { countSums } from "../stats/wilson.ts";
import type { When } from "./fold.ts";
import { unfinished, type Scene } from "./scene.ts";

/** What is written about more, or less, than in the period compared: each driver's share of the texts about us, one family of tests. */
export function topicsOf(scene: Scene): readonly Topic[] {
  const { reader, now, before, data } = scene;
  const [texts, earlier] = [now("review"), before("review")];
  const isWritten = earlier !== "never" && reader.sums(writesBase, earlier).texts > 0;
  // Where the filter keeps those who cite a driver, all of their texts mention it: no topic, and no test.
  const drivers = data.workspace.drivers.filter(({ id }) => data.narrowed?.cites.includes(id) !== true);
  const topics = drivers.map(({ id }) => {
    const keys = { driver: id };
    const sums = (when: When) =>
      countSums(reader.sums(writes.counted, when, keys).mentions, reader.sums(writesBase, when).texts);
    const [here, past] = [sums(texts), isWritten ? sums(earlier) : null];
    // What nobody writes about, now or before, is not drawn, and so is no test of the panel.
    const isSilent = here.wy === 0 && past?.wy === 0;
    const raw = past === null ? null : shareDifference(here, past);
    return {
      driver: id,
      now: reader.figure(writes, texts, keys),
      before: isWritten ? reader.figure(writes, earlier, keys) : null,
      raw: raw !== null && isSilent ? { ...raw, p: null } : raw,
    };
  });
  const changes = differences(topics.map((topic) => ({ ...topic, ...unfinished(scene, "review") })));
  return topics.flatMap(({ driver, now: figure, before: past }, place) => {
    const change = changes[place];
    return change === undefined ? [] : [{ driver, now: figure, before: past, change }];
  });
}
