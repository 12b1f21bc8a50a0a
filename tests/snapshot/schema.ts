import { readFileSync } from "node:fs";
import Ajv from "ajv";

const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync("docs/snapshot.schema.json", "utf8")));

/** What the published schema finds wrong with a snapshot, a line each; none when it conforms. */
export function schemaFindings(snapshot: unknown): readonly string[] {
  return validate(snapshot) === true
    ? []
    : (validate.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message ?? ""}`);
}
