/** The three-digit ZIP areas of 20,000 people or fewer (HHS guidance on 45 CFR 164.514(b)(2), Census 2000). */
export const smallZip3: readonly string[] = [
  "036",
  "059",
  "063",
  "102",
  "203",
  "556",
  "692",
  "790",
  "821",
  "823",
  "830",
  "831",
  "878",
  "879",
  "884",
  "890",
  "893",
];

/** A US ZIP code's first three digits, "000" for a small area, or null for anything else. A lost leading zero is restored. */
export function zip3Of(zip: string): string | null {
  const digits = /^\s*(\d{3,5})(?:-?\d{4})?(?:\.0)?\s*$/.exec(zip)?.[1];
  if (digits === undefined) return null;
  const zip3 = digits.padStart(5, "0").slice(0, 3);
  return smallZip3.includes(zip3) ? "000" : zip3;
}

/** The age bands of the page, by their lowest age in years; everybody of 90 and above is one band. */
export const ageBands = [
  { from: 0, label: "0–17" },
  { from: 18, label: "18–34" },
  { from: 35, label: "35–49" },
  { from: 50, label: "50–64" },
  { from: 65, label: "65–79" },
  { from: 80, label: "80–89" },
  { from: 90, label: "90+" },
] as const;

/** The band of an age in years, or null for an age nobody has (below 0, above 125, not a number). */
export function ageBandOf(age: number): string | null {
  if (!(age >= 0 && age <= 125)) return null;
  return ageBands.findLast((band) => age >= band.from)?.label ?? null;
}

/** Full years from birth to a day, both `YYYY-MM-DD`; null when either is no date or birth comes later. */
export function ageOn(birth: string, day: string): number | null {
  const [born, now] = [datePartsOf(birth), datePartsOf(day)];
  if (born === null || now === null) return null;
  const beforeBirthday = now.month < born.month || (now.month === born.month && now.day < born.day);
  const age = now.year - born.year - (beforeBirthday ? 1 : 0);
  return age < 0 ? null : age;
}

function datePartsOf(text: string): { readonly year: number; readonly month: number; readonly day: number } | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : null;
}
