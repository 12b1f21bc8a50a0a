import { expect, it } from "vitest";
import { countBeside } from "../../src/state/countBeside.ts";
import type { Engine } from "../../src/engine/engine.ts";
import type { Ingest } from "../../src/ingest/ingest.ts";
import { buildModel } from "../../src/model/buildModel.ts";
import { proposeBrands } from "../../src/model/proposeBrands.ts";
import { drivers } from "../../src/drivers/registry.ts";
import { fixture, loaded, textFile } from "../ingest/fixtures.ts";
import { openEmptyRoom } from "../ingest/openEmptyRoom.ts";

let engine: Engine;
let ingest: Ingest;

openEmptyRoom((opened) => {
  ({ engine, ingest } = opened);
});

const format = (name: string): File => fixture(`synthetic/formats/${name}`);

async function build(): Promise<void> {
  await buildModel(engine, { ...(await proposeBrands(engine)), drivers, settings: { maturityDays: 90 } });
}

const count = () => countBeside(engine, "listings", { period: null, keep: {} });

it("counts what is listed and what is right, directory by directory and field by field", async () => {
  await loaded(ingest, format("listing-sheet.csv"));
  await loaded(ingest, format("google-business-listings.csv"));
  await build();
  const { listings, "listing-fields": fields } = await count();
  expect(listings).toEqual([
    { site: "Google", places: 4, fields: 24, filled: 24, compared: 0, matching: 0 },
    { site: "Yelp", places: 2, fields: 4, filled: 4, compared: 3, matching: 2 },
    { site: "Healthgrades", places: 1, fields: 1, filled: 0, compared: 1, matching: 0 },
  ]);
  expect(fields.filter(({ compared }) => compared > 0)).toEqual([
    { field: "hours", fields: 5, filled: 5, compared: 1, matching: 0 },
    { field: "phone", fields: 6, filled: 5, compared: 2, matching: 1 },
    { field: "website", fields: 1, filled: 1, compared: 1, matching: 1 },
  ]);
});

it("lists what is wrong, and nothing whose truth is not known", async () => {
  await loaded(ingest, format("listing-sheet.csv"));
  await loaded(ingest, format("google-business-listings.csv"));
  await build();
  expect((await count())["wrong-listings"]).toEqual([
    { site: "Healthgrades", place: "Downtown", field: "phone", listed: null, truth: "330-555-0100" },
    { site: "Yelp", place: "Downtown", field: "hours", listed: "Mon 9-5", truth: "Mon 8-5" },
  ]);
});

it("names no person and no mailbox, but the phone and the address that are to be put right", async () => {
  const rows = [
    "Place,Directory,Field,Listed,Truth",
    "Dr. Jane Example,Yelp,Name,Dr. Jane Example,Dr Janet Example",
    "Eastside Clinic,Yelp,Email,jane.example@mail.example,info@riverside.example",
    "Eastside Clinic,Yelp,Address,12 Canal Dr Suite 4,14 Canal Dr Suite 4",
    "Eastside Clinic,Yelp,Phone,330-555-0101,330-555-0102",
  ];
  await loaded(ingest, textFile(rows.join("\n"), "check.csv"));
  await build();
  const wrong = (await count())["wrong-listings"];
  expect(wrong.map(({ place, field, listed, truth }) => [place, field, listed, truth])).toEqual([
    ["Dr [name]", "name", "Dr [name]", "Dr [name]"],
    ["Eastside Clinic", "address", "12 Canal Dr Suite 4", "14 Canal Dr Suite 4"],
    ["Eastside Clinic", "email", "[e-mail]", "[e-mail]"],
    ["Eastside Clinic", "phone", "330-555-0101", "330-555-0102"],
  ]);
});
