import { BRANDS, CITED, RATED } from "./plan.ts";

const LEADING = [
  ["StartDate", "Start Date", "startDate"],
  ["EndDate", "End Date", "endDate"],
  ["Status", "Response Type", "status"],
  ["IPAddress", "IP Address", "ipAddress"],
  ["Progress", "Progress", "progress"],
  ["Duration (in seconds)", "Duration (in seconds)", "duration"],
  ["Finished", "Finished", "finished"],
  ["RecordedDate", "Recorded Date", "recordedDate"],
  ["ResponseId", "Response ID", "_recordId"],
  ["RecipientLastName", "Recipient Last Name", "recipientLastName"],
  ["RecipientFirstName", "Recipient First Name", "recipientFirstName"],
  ["RecipientEmail", "Recipient Email", "recipientEmail"],
  ["ExternalReference", "External Data Reference", "externalDataReference"],
  ["LocationLatitude", "Location Latitude", "locationLatitude"],
  ["LocationLongitude", "Location Longitude", "locationLongitude"],
  ["DistributionChannel", "Distribution Channel", "distributionChannel"],
  ["UserLanguage", "User Language", "userLanguage"],
] as const;

const TAIL = [
  ["Age", "What is your age group?", "QID13"],
  ["Gender", "What is your gender?", "QID14"],
  ["Insurance", "What type of health insurance do you have?", "QID15"],
  ["ZIP", "What is your ZIP code?", "QID16_TEXT"],
  ["County", "Which county do you live in?", "QID17"],
  ["ServiceLine", "Service line of interest: which kind of care would you look for next?", "QID18"],
  ["NearestLocation", "Nearest location: which Riverside Health location is closest to you?", "QID19"],
  ["weight", "weight", "weight"],
] as const;

type Column = readonly [name: string, text: string, importId: string];

function perBrand(question: number, text: string): readonly Column[] {
  return BRANDS.map((brand, b) => [`Q${question}_${b + 1}`, `${text} - ${brand}`, `QID${question}_${b + 1}`]);
}

function columns(): readonly Column[] {
  const describedTexts = RATED.slice(0, 10);
  return [
    ...LEADING,
    ...perBrand(1, "Which hospitals in our area come to mind first?"),
    ...perBrand(2, "Which of these hospitals have you heard of?"),
    ...perBrand(3, "Which of these hospitals would you consider for hospital care?"),
    ["Q4", "Which one hospital would be your first choice?", "QID4"],
    ...perBrand(5, "Which of these hospitals have you or a family member used in the last 2 years?"),
    ...BRANDS.map((brand, b): Column => [
      `Q6_${b + 1}`,
      `How likely are you to recommend ${brand} to a friend or family member? (0-10)`,
      `QID6_${b + 1}`,
    ]),
    ...BRANDS.flatMap((brand, b) =>
      RATED.map(({ text }, j): Column => [
        `${b + 1}_Q7_${j + 1}`,
        `How would you rate ${brand} on each of these? - ${text}`,
        `${b + 1}_QID7_${j + 1}`,
      ]),
    ),
    ...BRANDS.flatMap((brand, b) =>
      describedTexts.map(({ described }, j): Column => [
        `${b + 1}_Q8_${j + 1}`,
        `Which of these describe ${brand}? - ${described}`,
        `${b + 1}_QID8_${j + 1}`,
      ]),
    ),
    ...CITED.map(({ text }, j): Column => [
      `Q9_${j + 1}`,
      `Which of these matter most when you choose a hospital? Select up to five. - ${text}`,
      `QID9_${j + 1}`,
    ]),
    ["Q10", "How likely are you to choose Riverside Health the next time you need hospital care? (0-10)", "QID10"],
    ["Q11", "Overall, how would you rate Riverside Health? (0-10)", "QID11"],
    ["Q12", "Is there anything else you would like to tell us about Riverside Health?", "QID12_TEXT"],
    ...TAIL,
  ];
}

/** The three header rows of the survey export: field names, question texts, import ids as JSON. */
export function surveyHeader(): readonly (readonly string[])[] {
  const all = columns();
  return [
    all.map(([name]) => name),
    all.map(([, text]) => text),
    all.map(([, , ImportId]) => {
      const isDate = ImportId === "startDate" || ImportId === "endDate" || ImportId === "recordedDate";
      return JSON.stringify(isDate ? { ImportId, timeZone: "America/New_York" } : { ImportId });
    }),
  ];
}
