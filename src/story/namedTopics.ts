import type { Answer } from "../domain/answer.ts";

/** Each topic by the name that its driver has here. */
export const namedTopics = ({ voice: { topics }, drivers }: Pick<Answer, "voice" | "drivers">) =>
  topics.map((topic) => ({
    ...topic,
    label: drivers.find(({ driver }) => driver === topic.driver)?.label ?? topic.driver,
  }));
