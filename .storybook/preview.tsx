import type { Preview } from "@storybook/react-vite";
import { configure } from "storybook/test";
import "../src/ui/page.css";

configure({ asyncUtilTimeout: 8000 }); // parts fetched on demand are compiled on first use, slowly on a busy machine

const preview: Preview = {
  parameters: {
    a11y: { test: "error", options: { resultTypes: ["violations"] } }, // describing what passes takes most of the time
    controls: { disableSaveFromUI: true },
    backgrounds: { disable: true },
  },
  initialGlobals: { theme: "light" },
  globalTypes: {
    theme: {
      description: "Theme of the page",
      toolbar: { icon: "contrast", title: "Theme", items: ["light", "dark", "print"], dynamicTitle: true },
    },
  },
  decorators: [
    (Story, { globals }) => {
      document.documentElement.dataset.theme = String(globals.theme);
      return <Story />;
    },
  ],
};

export default preview;
