import hospitalListUrl from "../../data/us-hospitals/Hospital_General_Information.csv?url";
import hospitalMeasuresUrl from "../../data/us-hospitals/hospital_analysis.csv?url";
import crmUrl from "../../data/riverside/riverside-crm-leads.csv?url";
import reviewsUrl from "../../data/riverside/riverside-reviews.csv?url";
import surveyUrl from "../../data/riverside/riverside-brand-survey.csv?url";
import answerUrl from "../../data/riverside/answer.json?url";
import type { Answer } from "../domain/answer.ts";
import type { ExampleName } from "./session.ts";

type ExampleFile = { readonly name: string; readonly url: string };

const files: Readonly<Record<ExampleName, readonly ExampleFile[]>> = {
  riverside: [
    { name: "riverside-brand-survey.csv", url: surveyUrl },
    { name: "riverside-crm-leads.csv", url: crmUrl },
    { name: "riverside-reviews.csv", url: reviewsUrl },
  ],
  "us-hospitals": [
    { name: "hospital_analysis.csv", url: hospitalMeasuresUrl },
    { name: "Hospital_General_Information.csv", url: hospitalListUrl },
  ],
};

/** An example file was not where the page was served from. */
export class ExampleMissing extends Error {
  override readonly name = "ExampleMissing";
}

/** The files of a worked example, read from the page's own origin and nowhere else. Throws ExampleMissing. */
export async function exampleFiles(example: ExampleName): Promise<readonly File[]> {
  return Promise.all(
    files[example].map(async ({ name, url }) => {
      const response = await fetch(new URL(url, document.baseURI));
      if (!response.ok) throw new ExampleMissing(`${name} is not beside the page.`);
      return new File([await response.blob()], name, { type: "text/csv" });
    }),
  );
}

/** The worked example's answer to the first view, made beforehand from the same files; null for an example without one. */
export async function prebuiltAnswer(example: ExampleName): Promise<Answer | null> {
  if (example !== "riverside") return null;
  const response = await fetch(new URL(answerUrl, document.baseURI));
  if (!response.ok) throw new ExampleMissing("answer.json is not beside the page.");
  return (await response.json()) as Answer; // ours, written from an Answer; a test proves it equal to the engine's
}
