import { Dialog } from "./Dialog.tsx";

/** Keys that belong together, and what each does. */
export type KeyGroup = {
  readonly title: string;
  readonly keys: readonly { readonly press: readonly string[]; readonly does: string }[];
};

type KeyMapProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly groups: readonly KeyGroup[];
  /** The switch for single-letter keys, where they can be turned off. */
  readonly letters?: { readonly label: string; readonly on: boolean; readonly onChange: (on: boolean) => void };
};

/** Every key of the page, on one sheet. */
export function KeyMap({ open, onClose, title, groups, letters }: KeyMapProps) {
  return (
    <Dialog open={open} onClose={onClose} title={title}>
      <div className="keymap">
        {groups.map((group) => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <dl>
              {group.keys.map(({ press, does }) => (
                <div key={does}>
                  <dt>
                    {press.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      {letters === undefined ? null : (
        <label className="check">
          <input
            type="checkbox"
            checked={letters.on}
            onChange={(event) => {
              letters.onChange(event.target.checked);
            }}
          />
          {letters.label}
        </label>
      )}
    </Dialog>
  );
}
