import { padded } from "./csv.ts";

const DAY = 86_400_000;

/** The first day of the example, 1 October 2024, as milliseconds; time zones are left out on purpose. */
export const FIRST_DAY = Date.UTC(2024, 9, 1);
/** The last day of the example, 30 September 2026. */
export const LAST_DAY = Date.UTC(2026, 8, 30);
/** Months of fieldwork. */
export const MONTHS = 24;

/** Year, month (1–12) and number of days of month 0…23 of the example. */
export function monthOf(index: number): { readonly year: number; readonly month: number; readonly days: number } {
  const year = 2024 + Math.floor((9 + index) / 12);
  const month = ((9 + index) % 12) + 1;
  return { year, month, days: new Date(Date.UTC(year, month, 0)).getUTCDate() };
}

/** Moves a day by whole days. */
export function addDays(day: number, days: number): number {
  return day + days * DAY;
}

/** Day of the week, 0 = Sunday. */
export function weekday(day: number): number {
  return new Date(day).getUTCDay();
}

/** M/D/YYYY. */
export function usDate(day: number): string {
  const date = new Date(day);
  return `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;
}

/** YYYY-MM-DD HH:MM:SS. */
export function isoStamp(moment: number): string {
  return new Date(moment).toISOString().slice(0, 19).replace("T", " ");
}

/** MM/DD/YYYY HH:MM:SS. */
export function usStamp(moment: number): string {
  const date = new Date(moment);
  const clock = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map((part) => padded(part)).join(":");
  return `${padded(date.getUTCMonth() + 1)}/${padded(date.getUTCDate())}/${date.getUTCFullYear()} ${clock}`;
}
