import { Button } from "../ui/Button.tsx";
import { Message } from "../ui/Message.tsx";
import { appWords } from "../words/en/app.ts";

type TooManyFilesProps = { readonly count: number; readonly onUnderstood: () => void };

/** More files were dropped at once than the page takes: none was read. */
export const TooManyFiles = ({ count, onUnderstood }: TooManyFilesProps) => (
  <div className="page-message">
    <Message
      kind="needs-you"
      title={appWords.tooManyTitle(count)}
      actions={<Button onClick={onUnderstood}>{appWords.understood}</Button>}
    >
      {appWords.tooMany}
    </Message>
  </div>
);
