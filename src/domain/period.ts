/** A calendar month as one whole number: year × 12 + (month − 1). Local calendar dates, no time zone. */
export type Month = number;

/** A run of whole months, both ends included. */
export type Period = { readonly from: Month; readonly to: Month };

/** The number of a month (1–12) of a year. */
export const monthOf = (year: number, month: number): Month => year * 12 + month - 1;

/** The month an ISO date (`yyyy-mm-dd`) falls in, or null when the text is no such date. */
export function monthOfDate(date: string): Month | null {
  const match = /^(\d{4})-(\d{2})-\d{2}/.exec(date);
  return match ? monthOf(Number(match[1]), Number(match[2])) : null;
}

/** The calendar quarter that holds a month. */
export function quarterOf(month: Month): Period {
  const from = Math.floor(month / 3) * 3;
  return { from, to: from + 2 };
}

/** The period of equal length that ends just before this one begins. */
export function periodBefore({ from, to }: Period): Period {
  const length = to - from + 1;
  return { from: from - length, to: from - 1 };
}

/** The same period one year earlier. */
export const yearBefore = ({ from, to }: Period): Period => ({ from: from - 12, to: to - 12 });

/** Whether a month lies in a period. */
export const inPeriod = (month: Month, { from, to }: Period): boolean => month >= from && month <= to;

/** Whether a period takes in all months that there are: then what carries no date counts, too. */
export const coversAll = (period: Period, months: Period | null): boolean =>
  months !== null && period.from <= months.from && period.to >= months.to;

/** Whether two periods are the same run of months. */
export const samePeriod = (a: Period | null, b: Period | null): boolean => a?.from === b?.from && a?.to === b?.to;

/** The last calendar day of a month as an ISO date. */
export function lastDay(month: Month): string {
  const year = Math.floor(month / 12);
  const index = month % 12;
  const day = new Date(Date.UTC(year, index + 1, 0)).getUTCDate();
  return `${String(year)}-${String(index + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
