import { useState } from "react";
import type { PublicHospital } from "../state/choices.ts";
import type { Session } from "../state/session.ts";
import { Button } from "../ui/Button.tsx";
import { publicHospitalWords } from "#words/publicHospitals.ts";

/** What choosing one's own public hospital needs of the session. */
export type HospitalChoice = Pick<Session, "findHospitals" | "chooseFacility">;

type OwnHospitalProps = HospitalChoice & { readonly chosen: string | null };

/** Finds the own hospital among the public ones by name or id, and sets it beside its peers. */
export function OwnHospital({ findHospitals, chooseFacility, chosen }: OwnHospitalProps) {
  const [words, setWords] = useState("");
  const [found, setFound] = useState<readonly PublicHospital[]>([]);
  return (
    <form
      className="own-hospital"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        void findHospitals(words).then(setFound);
      }}
    >
      <label>
        {publicHospitalWords.yours}{" "}
        <input
          type="search"
          value={words}
          placeholder={publicHospitalWords.nameOrId}
          onChange={(event) => {
            setWords(event.target.value);
          }}
        />
      </label>
      <Button type="submit">{publicHospitalWords.find}</Button>
      {chosen === null ? null : (
        <Button
          kind="link"
          onClick={() => {
            chooseFacility(null);
          }}
        >
          {publicHospitalWords.showNone}
        </Button>
      )}
      {found.length === 0 ? null : (
        <ul>
          {found.map(({ facilityId, name, state }) => (
            <li key={facilityId}>
              <Button
                kind="quiet"
                aria-pressed={chosen === facilityId}
                onClick={() => {
                  chooseFacility(facilityId);
                  setFound([]);
                }}
              >
                {name}, {state}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
