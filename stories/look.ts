import "../src/ui/page.css";
