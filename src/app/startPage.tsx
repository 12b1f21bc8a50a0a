import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Message } from "../ui/Message.tsx";
import { followTextSize } from "../ui/textScale.ts";
import { appWords } from "#words/app.ts";
import { App } from "./App.tsx";
import { openBrowserSession } from "./openBrowserSession.ts";
import { keepForOffline } from "./offline/keepForOffline.ts";

/**
 * Shows the page in an element, once its session is open.
 * @throws {Error} what kept the session from opening; the page says so
 */
export async function startPage(place: Element): Promise<void> {
  followTextSize();
  const root = createRoot(place);
  const session = await openBrowserSession().catch((failure: unknown) => {
    // What reads the kept settings could not be fetched. To go on without them would write over them.
    root.render(
      <Message kind="needs-you" title={appWords.failedTitle}>
        {appWords.failed}
      </Message>,
    );
    throw failure;
  });
  root.render(
    <StrictMode>
      <App session={session} />
    </StrictMode>,
  );
  keepForOffline(session);
}
