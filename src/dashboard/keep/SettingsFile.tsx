import { useState } from "react";
import type { Session } from "../../state/session.ts";
import type { SettingsOffer } from "../../state/settingsOffer.ts";
import { Button } from "../../ui/Button.tsx";
import { ChooseFiles } from "../../ui/ChooseFiles.tsx";
import { settingsWords as words } from "#words/kept.ts";
import { offerWords } from "#words/settingsOffer.ts";
import { saveText } from "../saveText.ts";
import { OfferedSettings } from "./OfferedSettings.tsx";

type Offered = { readonly name: string; readonly offer: Extract<SettingsOffer, { ok: true }> };
type SettingsFileProps = { readonly storage: Pick<Session["storage"], "settingsText" | "readSettings"> };

/** Saves the settings as one file, and takes over those of another once it was seen what they change. */
export function SettingsFile({ storage }: SettingsFileProps) {
  const [said, setSaid] = useState<string | null>(null);
  const [offered, setOffered] = useState<Offered | null>(null);
  const bring = async (files: readonly File[]): Promise<void> => {
    const [file, another] = files;
    setOffered(null);
    if (file === undefined) return;
    if (another !== undefined) {
      setSaid(words.onlyOne);
      return;
    }
    const text = await file.text().catch((refused: unknown) => {
      if (refused instanceof DOMException) return null; // gone, or in use elsewhere
      throw refused;
    });
    if (text === null) {
      setSaid(words.trouble.unreadable(file.name));
      return;
    }
    const offer = await storage.readSettings(text);
    if (!offer.ok) setSaid(words.trouble[offer.trouble](file.name));
    else if (offer.changes.length === 0) setSaid(offerWords.nothing(file.name));
    else {
      setSaid(null);
      setOffered({ name: file.name, offer });
    }
  };
  const answer = (said: string): void => {
    setOffered(null);
    setSaid(said);
  };
  return (
    <section className="keep-part">
      <h3>{words.title}</h3>
      <p>{words.what}</p>
      <div className="keep-acts">
        <Button
          onClick={() => {
            void storage.settingsText().then((text) => {
              saveText("workspace.json", text, "application/json");
            });
          }}
        >
          {words.save}
        </Button>
        <ChooseFiles onFiles={(files) => void bring(files)}>{words.bring}</ChooseFiles>
      </div>
      {offered !== null && (
        <OfferedSettings
          {...offered}
          onTake={() => {
            void offered.offer.take().then((taken) => {
              answer(taken ? words.brought : offerWords.stopped);
            });
          }}
          onLeave={() => {
            answer(offerWords.left);
          }}
        />
      )}
      <p role="status" className="keep-said">
        {said}
      </p>
    </section>
  );
}
