/** The brands, own brand first: the order of every `_1…_5` suffix and loop prefix. */
export const BRANDS = [
  "Riverside Health",
  "Northgate Medical",
  "St. Anselm",
  "Lakeview Regional",
  "Summit Clinic",
] as const;

/** The six service lines and how often each is meant. */
export const SERVICE_LINES = {
  Orthopedics: 0.22,
  Cardiology: 0.18,
  Maternity: 0.1,
  Oncology: 0.12,
  "Primary care": 0.28,
  Imaging: 0.1,
} as const;

/** Types of health insurance and how often each is held. */
export const INSURANCES = {
  "Employer plan": 0.44,
  Medicare: 0.27,
  Medicaid: 0.13,
  "Marketplace plan": 0.11,
  "No insurance": 0.05,
} as const;

/**
 * The twelve rated texts, in the order of Q7 (the first ten, in other words, are Q8).
 * `performance`: planted mean 0–100 per brand. `pull`: weight of the text in the choice of a brand.
 * `halo`: how much of the answer is the general impression.
 */
export const RATED = [
  rated("access", "Getting an appointment soon enough", "Patients are seen quickly", [62, 70, 64, 63, 61], 0.4, 0.66),
  rated(
    "expertise",
    "Skill and specialist knowledge of its doctors",
    "Has the best specialists and technology",
    [81, 81, 76, 74, 70],
    0.2,
    0.7,
  ),
  rated(
    "safety-outcomes",
    "Safe care and good results of treatment",
    "Gives safe care with good results",
    [76, 75, 74, 72, 69],
    0.06,
    0.72,
  ),
  rated("reputation", "A name people trust", "Has the best reputation", [77, 76, 71, 70, 62], 0.0, 0.52),
  rated(
    "communication",
    "Doctors listen and explain things clearly",
    "Listens to patients and treats them with respect",
    [78, 75, 77, 74, 73],
    0.37,
    0.68,
  ),
  rated(
    "team",
    "Nurses and staff who work well together",
    "Has caring nurses and staff",
    [79, 78, 77, 75, 73],
    0.04,
    0.7,
  ),
  rated(
    "facility",
    "Clean, quiet and comfortable rooms",
    "Is clean, quiet and comfortable",
    [72, 72, 70, 69, 67],
    0.02,
    0.62,
  ),
  rated("cost", "Fair prices and clear bills", "Is affordable and open about prices", [58, 58, 57, 64, 58], 0.07, 0.58),
  rated(
    "digital",
    "Easy online booking and patient portal",
    "Makes it easy to do things online",
    [64, 73, 62, 63, 60],
    0.05,
    0.58,
  ),
  rated(
    "continuity",
    "Seeing the same doctor and good follow-up care",
    "Knows me and follows up after care",
    [74, 72, 72, 73, 69],
    0.15,
    0.68,
  ),
  rated("insurance", "Accepts my health insurance plan", "", [90, 90, 88, 87, 84], 0, 0.35),
  rated("location", "Close to home, with easy parking and good hours", "", [84, 84, 78, 80, 76], 0, 0.35),
] as const;

function rated(
  driver: string,
  text: string,
  described: string,
  performance: readonly number[],
  pull: number,
  halo: number,
) {
  return { driver, text, described, performance, pull, halo };
}

/** The fourteen cited reasons, in the order of Q9, with the share planted. */
export const CITED = [
  cited("access", "Being seen soon, at a time that suits me", 0.18),
  cited("location", "Distance, parking and opening hours", 0.44),
  cited("insurance", "My insurance plan is accepted", 0.57),
  cited("cost", "Price of care and clear billing", 0.36),
  cited("expertise", "Doctors' skill, specialties and technology", 0.44),
  cited("safety-outcomes", "Patient safety and treatment results", 0.43),
  cited("reputation", "The hospital's name, trust and awards", 0.43),
  cited("referral", "My doctor recommended it", 0.35),
  cited("word-of-mouth", "Friends, family or online reviews recommend it", 0.22),
  cited("communication", "Being listened to and treated with respect", 0.26),
  cited("team", "Caring nurses and good teamwork", 0.15),
  cited("facility", "A clean, quiet, comfortable building", 0.125),
  cited("digital", "Online booking and a good patient portal", 0.14),
  cited("continuity", "Past experience; my own doctor is there", 0.21),
] as const;

function cited(driver: string, text: string, share: number) {
  return { driver, text, share };
}

/** The funnel of each brand. `useElse`: share of users among the aware who prefer another. */
export const FUNNEL = [
  { aware: 0.88, unaided: 0.55, consider: 0.58, prefer: 0.31, useIfPrefer: 0.5, useElse: 0.147 },
  { aware: 0.91, unaided: 0.57, consider: 0.61, prefer: 0.27, useIfPrefer: 0.565, useElse: 0.167 },
  { aware: 0.74, unaided: 0.34, consider: 0.38, prefer: 0.16, useIfPrefer: 0.565, useElse: 0.067 },
  { aware: 0.69, unaided: 0.3, consider: 0.31, prefer: 0.12, useIfPrefer: 0.63, useElse: 0.113 },
  { aware: 0.52, unaided: 0.19, consider: 0.19, prefer: 0.06, useIfPrefer: 0.64, useElse: 0.09 },
] as const;

/** CRM reasons: wording of the pick list, driver and planted share of selections with a known reason. */
export const REASONS = [
  { driver: "referral", text: "Doctor referred me", share: 0.36 },
  { driver: "insurance", text: "Insurance accepted", share: 0.3 },
  { driver: "access", text: "Soonest appointment", share: 0.27 },
  { driver: "location", text: "Close to home", share: 0.26 },
  { driver: "expertise", text: "Specialist expertise", share: 0.21 },
  { driver: "word-of-mouth", text: "Friend or family recommended", share: 0.16 },
  { driver: "continuity", text: "Been here before", share: 0.14 },
  { driver: "digital", text: "Easy online booking", share: 0.09 },
  { driver: "reputation", text: "Good reputation", share: 0.08 },
  { driver: "communication", text: "Doctor listens", share: 0.07 },
  { driver: "cost", text: "Lower cost", share: 0.06 },
  { driver: "safety-outcomes", text: "Safety and results", share: 0.04 },
  { driver: "team", text: "Caring staff", share: 0.03 },
  { driver: "facility", text: "Clean comfortable facility", share: 0.01 },
] as const;
