import { startPage } from "./app/startPage.tsx";
import "./app/page.css";

const place = document.getElementById("root");
if (place === null) throw new Error("index.html has no element #root");
void startPage(place);
