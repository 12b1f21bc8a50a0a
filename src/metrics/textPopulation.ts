import type { Answer } from "../domain/answer.ts";
import type { TextPopulation } from "../domain/beside.ts";

/** Whose texts an answer counts: its filters, and the months that its figures of texts describe, which are all where none carries a day. */
export const textPopulation = ({ drivers, period, request }: Answer): TextPopulation => {
  const counted = drivers[0]?.writes.figure.period;
  return { period: counted === undefined ? period : counted, keep: request.filter.keep };
};
