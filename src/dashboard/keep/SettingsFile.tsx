import { useState } from "react";
import type { Session } from "../../state/session.ts";
import { Button } from "../../ui/Button.tsx";
import { ChooseFiles } from "../../ui/ChooseFiles.tsx";
import { settingsWords as words } from "#words/kept.ts";
import { saveText } from "../saveText.ts";

type SettingsFileProps = { readonly storage: Pick<Session["storage"], "settingsText" | "bringSettings"> };

/** Saves the settings as one file, and takes over those of another. */
export function SettingsFile({ storage }: SettingsFileProps) {
  const [said, setSaid] = useState<string | null>(null);
  const bring = async (files: readonly File[]): Promise<void> => {
    const [file, another] = files;
    if (file === undefined) return;
    if (another !== undefined) {
      setSaid(words.onlyOne);
      return;
    }
    const text = await file.text().catch((refused: unknown) => {
      if (refused instanceof DOMException) return null; // gone, or in use elsewhere
      throw refused;
    });
    const trouble = text === null ? "unreadable" : await storage.bringSettings(text);
    setSaid(trouble === null ? words.brought : words.trouble[trouble](file.name));
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
      <p role="status" className="keep-said">
        {said}
      </p>
    </section>
  );
}
