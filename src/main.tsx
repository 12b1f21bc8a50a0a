import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { openBrowserSession } from "./app/openBrowserSession.ts";
import "./app/page.css";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element #root");
createRoot(root).render(
  <StrictMode>
    <App session={openBrowserSession()} />
  </StrictMode>,
);
