import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { openBrowserSession } from "./app/openBrowserSession.ts";
import { keepForOffline } from "./app/offline/keepForOffline.ts";
import "./app/page.css";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element #root");
const session = openBrowserSession();
createRoot(root).render(
  <StrictMode>
    <App session={session} />
  </StrictMode>,
);
keepForOffline(session);
