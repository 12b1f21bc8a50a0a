import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { openBrowserSession } from "./app/openBrowserSession.ts";
import { keepForOffline } from "./app/offline/keepForOffline.ts";
import { Message } from "./ui/Message.tsx";
import { appWords } from "#words/app.ts";
import "./app/page.css";

const place = document.getElementById("root");
if (place === null) throw new Error("index.html has no element #root");
const root = createRoot(place);

openBrowserSession().then(
  (session) => {
    root.render(
      <StrictMode>
        <App session={session} />
      </StrictMode>,
    );
    keepForOffline(session);
  },
  (failure: unknown) => {
    // What reads the kept settings could not be fetched: to go on without them would write over them.
    root.render(
      <Message kind="needs-you" title={appWords.failedTitle}>
        {appWords.failed}
      </Message>,
    );
    throw failure;
  },
);
