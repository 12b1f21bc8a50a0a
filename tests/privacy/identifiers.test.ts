import { describe, expect, it } from "vitest";
import { identifierIn } from "../../src/privacy/identifiers.ts";
import { kindByName, plainName } from "../../src/privacy/identifierNames.ts";

const named: readonly (readonly [string, string])[] = [
  ["FirstName", "name"],
  ["LastName", "name"],
  ["Full Name", "name"],
  ["name_first", "name"],
  ["RecipientLastName", "name"],
  ["Patient Name", "name"],
  ["Account Owner", "name"],
  ["Contact owner", "name"],
  ["author_title", "name"],
  ["Vorname", "name"],
  ["Apellidos", "name"],
  ["Prénom", "name"],
  ["Physician", "name"],
  ["Email", "e-mail"],
  ["E-Mail des Empfängers", "e-mail"],
  ["RecipientEmail", "e-mail"],
  ["Correo electrónico", "e-mail"],
  ["Phone Number", "phone"],
  ["MobilePhone", "phone"],
  ["Home_Phone__c", "phone"],
  ["Teléfono", "phone"],
  ["Fax", "phone"],
  ["SSN last 4", "ssn"],
  ["Social Security Number", "ssn"],
  ["MRN", "mrn"],
  ["Medical Record #", "mrn"],
  ["patient_id", "mrn"],
  ["Street Address", "address"],
  ["MailingStreet", "address"],
  ["Address 1: Street 1", "address"],
  ["Dirección", "address"],
  ["Postal Code", "zip"],
  ["MailingPostalCode", "zip"],
  ["zip", "zip"],
  ["PLZ", "zip"],
  ["DOB", "birth-date"],
  ["Birthdate", "birth-date"],
  ["Date of Birth", "birth-date"],
  ["Geburtsdatum", "birth-date"],
  ["Fecha de nacimiento", "birth-date"],
  ["Website URL", "url"],
  ["author_link", "url"],
  ["IPAddress", "ip"],
  ["IP-Adresse", "ip"],
  ["LocationLatitude", "coordinates"],
  ["Längengrad des Standorts", "coordinates"],
  ["PhotoUrl", "photo"],
  ["author_image", "photo"],
  ["mugshot", "photo"],
  ["Driving_License_Number__c", "account-number"],
  ["Policy Number", "account-number"],
  ["Member ID", "account-number"],
  ["Account Number", "account-number"],
  ["VIN", "account-number"],
  ["Record ID - Contact", "personal-code"],
  ["Id", "personal-code"],
  ["OwnerId", "personal-code"],
  ["Prospect ID", "personal-code"],
  ["ResponseId", "personal-code"],
  ["redcap_survey_identifier", "personal-code"],
  ["ExternalDataReference", "personal-code"],
  ["(Do Not Modify) Contact", "personal-code"],
];

const harmless: readonly string[] = [
  "Service Line",
  "Campaign Name",
  "Hospital Name",
  "Facility Name",
  "Company Name",
  "Event Name",
  "Lead Source",
  "LeadSource",
  "CreatedDate",
  "Created On",
  "HasOptedOutOfEmail",
  "Do Not Email",
  "DoNotCall",
  "Email Opt Out",
  "Preferred contact method: phone",
  "Age",
  "Gender",
  "City",
  "State",
  "Language",
  "Insurance",
  "Payer",
  "Location",
  "Status",
  "Recommend Hospital",
  "Doctor_Communication",
  "Provider Group",
  "Overall Rating",
  "How did you hear about us?",
  "What is the name of the hospital you would choose first?",
  "Wait time",
  "Total Time Spent on Website",
  "ZIP3",
  "IsUnreadByOwner",
  "Facility ID",
  "Measure ID",
  "contact",
  "Parking",
];

describe("identifiers by column name", () => {
  it.each(named)("recognises %j as %s", (column, kind) => {
    expect(identifierIn(column, [])).toEqual({ kind, by: "name", share: 0 });
  });

  it.each(harmless)("leaves %j alone", (column) => {
    expect(kindByName(column)).toBeNull();
  });

  it("reads names without accents, code marks and camel case", () => {
    expect(plainName("Nombre_del_Médico__c")).toBe("nombre del medico");
    expect(plainName("IPAddress")).toBe("ip address");
  });
});

const repeat = (make: (index: number) => string, count = 100) =>
  Array.from({ length: count }, (_, index) => make(index));
const given = ["Maria", "James", "Linda", "Robert", "Chinwe", "Patricia", "Amara", "John", "Xiu", "David"];
const family = ["Okafor", "Smith", "Nguyen", "Garcia", "Lee", "Brown", "Kowalski", "Ali", "Haddad", "Rossi", "Silva"];
const at = (list: readonly string[], index: number) => list[index % list.length] ?? "";

describe("identifiers by content, whatever the column is called", () => {
  it.each([
    ["name", repeat((i) => `${at(given, i)} ${at(family, i * 3)}`)],
    ["name", repeat((i) => `${at(family, i * 7)}, ${at(given, i)}`)],
    ["e-mail", repeat((i) => `p${i}@mail.example`)],
    ["phone", repeat((i) => `(555) 010-${1000 + i}`)],
    ["phone", repeat((i) => `2125550${100 + i}`)],
    ["ssn", repeat((i) => `123-45-${1000 + i}`)],
    ["ip", repeat((i) => `203.0.113.${i}`)],
    ["url", repeat((i) => `https://example.com/u/${i}`)],
    ["photo", repeat((i) => `https://example.com/${i}.jpg`)],
    ["address", repeat((i) => `${i + 1} Maple Street`)],
    ["coordinates", repeat((i) => `41.87${1000 + i}`)],
    ["zip", repeat((i) => `62704-${1000 + i}`)],
    ["birth-date", repeat((i) => `${1930 + (i % 70)}-04-${10 + (i % 18)}`)],
    ["personal-code", repeat((i) => `003Ec00000Cy${1000 + i}`)],
    ["personal-code", repeat((i) => `7927b2df-8bba-4d29-b9a2-b6e0bea${10000 + i}`)],
  ])("recognises %s", (kind, values) => {
    const finding = identifierIn("Field 7", values);
    expect(finding).toMatchObject({ kind, by: "content" });
    expect(finding?.share).toBeGreaterThan(0.3);
  });

  it("convicts on a small share of e-mail addresses among other values", () => {
    const values = repeat((i) => (i % 10 === 0 ? `p${i}@mail.example` : "none"));
    expect(identifierIn("Notes", values)).toEqual({ kind: "e-mail", by: "content", share: 0.1 });
  });

  it.each([
    ["service lines", repeat((i) => at(["Cardiology", "Women's Health", "Orthopedics"], i))],
    ["hospital names", repeat((i) => at(["St. Mary's", "Riverside Health", "Henry Ford Hospital"], i))],
    ["dates of service", repeat((i) => `2024-0${1 + (i % 9)}-1${i % 10}`)],
    ["timestamps", repeat((i) => `2024-01-23T02:21:${10 + (i % 50)}.000+0000`)],
    ["scores", repeat((i) => String(i % 11))],
    ["amounts", repeat((i) => `$${1000 + i * 37}.00`)],
    ["yes and no", repeat((i) => (i % 2 ? "Yes" : "No"))],
    ["blanks", repeat(() => " ")],
    ["comments", repeat((i) => `I waited ${i} minutes and then nobody at the desk knew where my doctor had gone to.`)],
    ["reasons", repeat((i) => at(["Close to home", "Doctor recommended", "Short wait", "Takes my insurance"], i))],
  ])("leaves %s alone", (_what, values) => {
    expect(identifierIn("Field 7", values)).toBeNull();
  });

  it("does not take a facility's number for a person's", () => {
    expect(
      identifierIn(
        "Facility ID",
        repeat((i) => String(100_001 + i)),
      ),
    ).toBeNull();
  });

  it("is quick on a sample of ten thousand", () => {
    const values = repeat((i) => `value ${i % 97}`, 10_000);
    const start = performance.now();
    identifierIn("Field 7", values);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
