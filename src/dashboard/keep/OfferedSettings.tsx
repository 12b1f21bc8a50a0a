import type { SettingsOffer } from "../../state/settingsOffer.ts";
import { Button } from "../../ui/Button.tsx";
import { offerWords as words } from "#words/settingsOffer.ts";

type OfferedSettingsProps = {
  /** The file they come from. */
  readonly name: string;
  readonly offer: Pick<Extract<SettingsOffer, { ok: true }>, "changes" | "without">;
  readonly onTake: () => void;
  readonly onLeave: () => void;
};

/** What a file of settings would change, part by part, what it leaves as it is, and the choice. */
export function OfferedSettings({ name, offer: { changes, without }, onTake, onLeave }: OfferedSettingsProps) {
  return (
    <div className="keep-offer" role="group" aria-label={words.title(name)}>
      <h4>{words.title(name)}</h4>
      <ul>
        {changes.map((change) => (
          <li key={change.part}>{words.change(change)}</li>
        ))}
      </ul>
      {without.length > 0 && <p>{words.without(without)}</p>}
      <div className="keep-acts">
        <Button autoFocus onClick={onTake}>
          {words.take}
        </Button>
        <Button onClick={onLeave}>{words.leave}</Button>
      </div>
    </div>
  );
}
