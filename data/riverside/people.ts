import { type Stream } from "./random.ts";

const FIRST = (
  "Ada Alma Ben Cara Cole Dana Dev Elena Eli Fay Finn Gail Gus Hana Hugh Ida Ivan Jana Joel Kara Kit Lena Liam Maya Milo Nell " +
  "Noah Nora Omar Opal Paul Pia Quin Rafa Rosa Ruth Sam Sara Seth Tess Theo Uma Vera Walt Wendy Yara Zane Zoe"
).split(" ");
const LAST = (
  "Abbott Alder Banks Barlow Castro Cole Crane Dalton Diaz Eaton Ellis Farrow Finch Garner Gomez Hale Hobbs Ingram Ives Jarvis " +
  "Keller Kerr Lang Lopez Marsh Moss Nash Novak Oakes Ortiz Parr Pike Quill Reyes Rowe Sato Shaw Tate Thorn Udall Vance Vega " +
  "Wade Webb Yates York Zeller Zamora"
).split(" ");
const STREET = "Elm Oak Pine Maple Cedar Birch Lake Hill Mill Park Ridge River".split(" ");

/** An invented person. */
export type Person = { readonly first: string; readonly last: string; readonly email: string };

/** Draws an invented person; the address is at example.org, which belongs to nobody. */
export function drawPerson(s: Stream): Person {
  const first = s.pick(FIRST);
  const last = s.pick(LAST);
  return { first, last, email: `${first[0] ?? ""}.${last}${10 + s.below(90)}@example.org`.toLowerCase() };
}

/** A telephone number kept free for fiction (555-01xx). */
export function drawPhone(s: Stream): string {
  return `555-555-01${String(s.below(100)).padStart(2, "0")}`;
}

/** An invented street address. */
export function drawStreet(s: Stream): string {
  return `${1 + s.below(980)} ${s.pick(STREET)} St`;
}

/** A county of the example's area. */
export type County = "Alder County" | "Birch County" | "Cedar County";

const COUNTY_PLACES: Readonly<
  Record<County, { readonly zip: number; readonly places: Readonly<Record<string, number>> }>
> = {
  "Alder County": { zip: 44600, places: { Downtown: 0.52, Eastside: 0.36, "Mill Creek": 0.12 } },
  "Birch County": { zip: 44700, places: { Westfield: 0.55, Eastside: 0.25, "Oak Hill": 0.18, Downtown: 0.02 } },
  "Cedar County": { zip: 44800, places: { "Mill Creek": 0.5, "Oak Hill": 0.46, "Harbor Point": 0.04 } },
};

/** A ZIP code and the nearest Riverside location for somebody of this county. */
export function drawPlace(s: Stream, county: County): { readonly zip: string; readonly location: string } {
  const { zip, places } = COUNTY_PLACES[county];
  return { zip: String(zip + 1 + s.below(60)), location: s.weighted(places) };
}
