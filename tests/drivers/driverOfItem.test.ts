import { describe, expect, it } from "vitest";
import type { SelectionDriver } from "../../src/domain/driver.ts";
import { driverOfItem } from "../../src/drivers/driverOfItem.ts";
import { drivers } from "../../src/drivers/registry.ts";

/** Wordings of HCAHPS, CG-CAHPS, patient-experience and brand questionnaires, and the driver each rates. */
const wordings: readonly (readonly [string, string | null])[] = [
  ["Nurse_Communication", "communication"],
  ["Doctor_Communication", "communication"],
  ["Staff_Responsiveness", "team"],
  ["Medicine_Communication", "communication"],
  ["Discharge_Information", "continuity"],
  ["Care_Transition", "continuity"],
  ["Cleanliness", "facility"],
  ["Quietness", "facility"],
  ["Overall_Rating", null],
  ["Recommendation_Score", null],
  ['Patients who reported that their nurses "Always" communicated well', "communication"],
  ['Patients who reported that their doctors "Sometimes" or "Never" communicated well', "communication"],
  ['Patients who reported that they "Always" received help as soon as they wanted', "team"],
  ['Patients who reported that their pain was "Always" well controlled', "safety-outcomes"],
  ['Patients who reported that staff "Always" explained about medicines before giving it to them', "communication"],
  ['Patients who reported that their room and bathroom were "Always" clean', "facility"],
  ['Patients who reported that the area around their room was "Always" quiet at night', "facility"],
  [
    "Patients who reported that YES, they were given information about what to do during their recovery at home",
    "continuity",
  ],
  ['Patients who "Strongly Agree" they understood their care when they left the hospital', "continuity"],
  ["Patients who gave their hospital a rating of 9 or 10 on a scale from 0 (lowest) to 10 (highest)", null],
  ["Patients who reported YES, they would definitely recommend the hospital", null],
  ["H_COMP_1_A_P", "communication"],
  ["H_CLEAN_HSP_A_P", "facility"],
  ["H_QUIET_HSP_LINEAR_SCORE", "facility"],
  ["H_COMP_3_STAR_RATING", "team"],
  ["H_RECMND_DY", null],
  ["During this hospital stay, how often did nurses listen carefully to you?", "communication"],
  ["During this hospital stay, how often did nurses treat you with courtesy and respect?", "communication"],
  ["During this hospital stay, how often did doctors explain things in a way you could understand?", "communication"],
  ["After you pressed the call button, how often did you get help as soon as you wanted it?", "team"],
  ["How often were your room and bathroom kept clean?", "facility"],
  ["How often was the area around your room quiet at night?", "facility"],
  ["How often did hospital staff describe possible side effects in a way you could understand?", "communication"],
  [
    "Did you get information in writing about what symptoms or health problems to look out for after you left the hospital?",
    "continuity",
  ],
  [
    "During this hospital stay, how often did doctors, nurses and other hospital staff work well together to care for you?",
    "team",
  ],
  ["Were you able to get the rest you needed during this hospital stay?", "facility"],
  ["Would you recommend this hospital to your friends and family?", null],
  ["Getting Timely Appointments, Care, and Information", "access"],
  ["How Well Providers Communicate With Patients", "communication"],
  ["Helpful, Courteous, and Respectful Office Staff", "team"],
  ["Providers' Use of Information to Coordinate Patient Care", "continuity"],
  ["Got an appointment for urgent care as soon as needed", "access"],
  ["Provider explained things in a way that was easy to understand", "communication"],
  ["Provider listened carefully to patient", "communication"],
  ["Provider showed respect for what patient had to say", "communication"],
  ["Provider spent enough time with patient", "communication"],
  ["Provider knew important information about patient's medical history", "continuity"],
  ["Someone from provider's office followed up with patient to give results of tests", "continuity"],
  ["Clerks and receptionists were helpful", "team"],
  ["Ease of scheduling your appointment", "access"],
  ["Ease of getting through on the phone", "access"],
  ["Courtesy of staff in the registration area", "team"],
  ["Promptness in responding to the call button", "team"],
  ["Skill of the nurses", "expertise"],
  ["Skill of physician", "expertise"],
  ["Time physician spent with you", "communication"],
  ["Friendliness/courtesy of the nurses", "team"],
  ["Friendliness/courtesy of physician", "communication"],
  ["Waiting time for tests or treatments", "access"],
  ["Staff concern for your privacy", "communication"],
  ["How well your pain was controlled", "safety-outcomes"],
  ["How well staff worked together to care for you", "team"],
  ["Noise level in and around room", "facility"],
  ["Quality of the food", "facility"],
  ["Pleasantness of room decor", "facility"],
  ["Convenience of our office hours", "location"],
  ["Likelihood of your recommending our practice to others", null],
  ["Degree to which staff protected your safety (washing hands, ID)", "safety-outcomes"],
  ["Waiting room cleanliness", "facility"],
  ["Cleanliness of the waiting room", "facility"],
  ["Short wait times", "access"],
  ["Easy to get an appointment", "access"],
  ["Accepts my insurance", "insurance"],
  ["In my insurance network", "insurance"],
  ["Convenient location", "location"],
  ["Close to home", "location"],
  ["Free and easy parking", "location"],
  ["Best doctors", "expertise"],
  ["Latest technology and equipment", "expertise"],
  ["Specialists for complex conditions", "expertise"],
  ["High-quality care", "safety-outcomes"],
  ["Good outcomes", "safety-outcomes"],
  ["Patient safety", "safety-outcomes"],
  ["A hospital I trust", "reputation"],
  ["Best reputation", "reputation"],
  ["Nationally ranked", "reputation"],
  ["Recommended by my doctor", "referral"],
  ["Recommended by friends or family", "word-of-mouth"],
  ["Positive online reviews", "word-of-mouth"],
  ["Listens to me", "communication"],
  ["Treats patients with respect", "communication"],
  ["Compassionate, caring staff", "team"],
  ["Personalized care", "communication"],
  ["Clean, modern facilities", "facility"],
  ["Easy online scheduling", "digital"],
  ["Patient portal", "digital"],
  ["Telehealth visits", "digital"],
  ["My doctor practices there", "continuity"],
  ["Past experience with the hospital", "continuity"],
  ["Affordable care", "cost"],
  ["Clear, accurate bills", "cost"],
  ["Price transparency", "cost"],
  ["Range of services offered", "expertise"],
  ["Coordinates my care", "continuity"],
  ["Waiting Time", "access"],
  ["Staff Politeness", "team"],
  ["Privacy Respected", "communication"],
  ["Comfortable Asking Questions", "communication"],
  ["Doctor Satisfaction", "expertise"],
  ["Health Concerns Resolved", "safety-outcomes"],
  ["Equipment Availability", "expertise"],
  ["Medication Availability", "safety-outcomes"],
  ["Cost of Treatment", "cost"],
  ["Accessibility", "access"],
  ["Booking Difficulties", "access"],
  ["Overall Satisfaction", null],
  ["Recommend Hospital", null],
  ["Age", null],
  ["Gender", null],
  ["Education", null],
  ["Occupation", null],
  ["Hospital Name", null],
  ["Facility_ID", null],
  ["County_Population", null],
  ["Q12_3 How would you rate Riverside Health on each of the following? - Short wait times", "access"],
  ["How important are these to you? [Takes my insurance]", "insurance"],
  ["Which of these describe Northgate? - Parking", "location"],
  ["Trust", "reputation"],
  ["bedside_manner", "communication"],
  ["apptAvailability", "access"],
  ["Able to see a doctor the same day", "access"],
  ["Hospital is near where I live", "location"],
  ["My health plan covers it", "insurance"],
  ["They take Medicare", "insurance"],
  ["Reasonable prices", "cost"],
  ["Surprise billing", "cost"],
  ["Leading cancer specialists", "expertise"],
  ["Robotic surgery available", "expertise"],
  ["Low infection rates", "safety-outcomes"],
  ["A name I know", "reputation"],
  ["My GP suggested it", "referral"],
  ["My sister recommended it", "word-of-mouth"],
  ["Doctors take time to answer questions", "communication"],
  ["App to manage appointments", "digital"],
  ["Always been treated there", "continuity"],
  ["Emergency room wait time", "access"],
  ["Cares about the community", "reputation"],
  ["Women's health services", "expertise"],
  ["Ease of finding your way around", "location"],
  ["Gets you in quickly", "access"],
  ["Coordination among doctors", "continuity"],
  ["Financial help", "cost"],
  ["Staff cared about me as a person", "communication"],
  ["Teamwork between doctors and nurses", "team"],
  ["Rate your doctor", null],
  ["Household income", null],
  ["Would choose again", null],
  ["How did you hear about us?", null],
  ["Comments", null],
  ["ZIP code", null],
];

describe("driverOfItem", () => {
  it.each(wordings)("reads %j as %s", (wording, driver) => {
    expect(driverOfItem(wording)?.driver.id ?? null).toBe(driver);
  });

  it("shows the words that decided and the drivers they beat", () => {
    const match = driverOfItem("Nurses listened carefully to you");
    expect(match).toMatchObject({
      driver: { id: "communication" },
      phrase: "listen* carefully",
      words: "listened carefully",
    });
    expect(match?.others.map((driver) => driver.id)).toEqual(["team"]);
  });

  it("files a question on nurses under what it asks, not whom it asks about", () => {
    expect(driverOfItem("Nurses listened carefully")?.driver.id).toBe("communication");
    expect(driverOfItem("Nurses came when called")?.driver.id).toBe("team");
  });

  it("matches whole words, never a part of one and never the text inside a phrase", () => {
    expect(driverOfItem("Coastal")).toBeNull();
    expect(driverOfItem("Appropriate")).toBeNull();
    expect(driverOfItem("my")).toBeNull();
    expect(driverOfItem("")).toBeNull();
  });

  it("knows a user's own driver", () => {
    const [access] = drivers;
    if (access === undefined) throw new Error("no drivers");
    const chapel: SelectionDriver = { ...access, id: "chapel", label: "Chapel", items: ["chapel"] };
    expect(driverOfItem("Has a chapel", [...drivers, chapel])?.driver.id).toBe("chapel");
  });
});
