import react from "@vitejs/plugin-react";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defaultClientConditions, defaultServerConditions, type Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { offline } from "./.ci/offline.mjs";
import { shortSql } from "./.ci/shortSql.mjs";
import { metricWordsApart, withoutEnglishWords, withoutMetricWords } from "./.ci/withoutWords.mjs";
import { chromiumFlags, findChromium } from "./.ci/chromium.mjs";
import { spanishAnswer } from "./.ci/spanishAnswer.mjs";
import { driverTexts } from "./src/words/es/drivers.ts";
import { pageWords as english } from "./src/words/en/page.ts";
import { pageWords as spanish } from "./src/words/es/page.ts";

/** The development server needs its own socket and inline script, which the page's policy rightly forbids. */
function loosenPolicyInDevelopment(): Plugin {
  return {
    name: "loosen-policy-in-development",
    apply: "serve",
    transformIndexHtml: (html) =>
      html
        .replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
        .replace("connect-src 'self'", "connect-src 'self' ws:"),
  };
}

/** The page of the Spanish build: the same index.html in Spanish words, beside the English one. */
function spanishPage(): Plugin {
  return {
    name: "spanish-page",
    apply: "build",
    enforce: "post",
    transformIndexHtml: (html) =>
      (["title", "description", "noscript"] as const).reduce(
        (text, part) => text.replace(english[part], spanish[part]),
        html.replace('lang="en"', 'lang="es"'),
      ),
    generateBundle(_, bundle) {
      const page = bundle["index.html"];
      if (page?.type !== "asset") throw new Error("The Spanish build made no page.");
      this.emitFile({ type: "asset", fileName: "es.html", source: page.source });
      delete bundle["index.html"];
    },
  };
}

/** The words of a Spanish build stand in for the English ones by this condition (see `imports` in package.json). */
const spanishConditions = (standard: readonly string[]): string[] => ["spanish", ...standard];

const executablePath = await findChromium();
const launchOptions = { args: chromiumFlags, ...(executablePath === undefined ? {} : { executablePath }) };

const inSpanish = {
  resolve: { conditions: spanishConditions(defaultClientConditions) },
  ssr: { resolve: { conditions: spanishConditions(defaultServerConditions) } },
};

export default defineConfig(({ mode }) => ({
  ...(mode === "spanish" ? inSpanish : {}),
  base: "./", // dist/ runs from any host under any sub-path
  plugins: [
    react(),
    loosenPolicyInDevelopment(),
    shortSql(),
    offline(),
    ...(mode === "spanish"
      ? [withoutEnglishWords(), spanishPage(), spanishAnswer(driverTexts)]
      : [withoutMetricWords(), metricWordsApart()]),
  ],
  worker: { format: "es", plugins: () => [mode === "spanish" ? withoutEnglishWords() : withoutMetricWords()] },
  optimizeDeps: { exclude: ["@duckdb/duckdb-wasm"] }, // its worker and wasm are files of their own, not modules to bundle
  build: {
    target: ["chrome111", "firefox114", "safari16.4"],
    emptyOutDir: mode !== "spanish", // the English page is there already
    manifest: mode === "spanish" ? ".vite/manifest.es.json" : true, // read by the size budget
    modulePreload: { polyfill: false }, // the polyfill fetches; every target preloads by itself
    assetsInlineLimit: 0, // a data: URL would need a wider policy
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          // The panels below the fold are always fetched together; the snapshot draws their drawings, too, which would part them.
          groups: [
            // Fetched together once the page stands, for paper; the snapshot's own chunks share their parts.
            {
              name: "paper",
              test: /src\/(words\/\w+\/paperPage\.ts|dashboard\/paperParts|story\/(filterInWords|howDoWeKnow)|snapshot\/(protectedAnswer|figureId|paperFit|reasonOpenings)|privacy\/(closeLine|derivable)|domain\/account)/,
            },
            // Whatever else is shared with parts fetched later, what the first paint needs stays together: parted, it is larger.
            { name: "first", tags: ["$initial"] },
            // What the room, the answers and explanations share, each too small to be a file of its own.
            {
              name: "shared",
              test: /src\/(state\/wordings|drivers\/(reword|ownDriver)|model\/bind|engine\/(sql|columns)|stats\/(gamma|wilson|normal|base|status|ranks|gates)|privacy\/disclosure|domain\/(table|machineTone)|ingest\/normalHeader|metrics\/(question|figureOf|phraseFigure|view|shareMetric|definitions\/starShare))/,
            },
            // Every metric's sums, which explanations and saved views share; what fills and answers holds them in its own workers.
            {
              name: "metricSums",
              test: /src\/(metrics\/(?!question|figureOf|phraseFigure|view|shareMetric|voiceTone|textPopulation|definitions\/starShare)|stats\/(?!gamma|wilson|normal|base|status|ranks|gates))/,
            },
            // What scrubs a file, which the room, its readers and the sheet of dropped files share.
            {
              name: "scrub",
              test: /src\/(privacy\/(mask|maskRules|coarsen|identifier\w*|givenNames|pseudonym|consent)|domain\/(field|spareTable)|engine\/scrubbed|ingest\/(identifiers|listSeparator|frame\/blanks|map\/scales|load\/stage|scrub))/,
            },
            // What one panel's file, its slide and the file of two groups are made of, the sheet of both among it: in one, for each name of a
            // file costs the first paint.
            {
              name: "panelFiles",
              test: /src\/(snapshot\/(panels|drawing)\/|dashboard\/saving\/(drawnByPage|SaveForms)|ui\/csv|words\/\w+\/(panelFiles|saveSheet))/,
            },
            {
              name: "below",
              test: /src\/(charts\/(ArrivalList|ControlChart|ToneList|StarBar|controlChartLayout|parts\/ControlMarks|parts\/arrivalColumns|parts\/(intervalRows|svgProps|reviewNumbers|reasonNumbers))|story\/(ledesBelow|absencesBelow|reviewsSentence|relationshipSentence)|words\/\w+\/(arrivals|below|ledesBelow|reviews|reading|beliefTable|weighting)|dashboard\/(saveText|onSight|panelsBelow|weights\/SurveyWeights)|dashboard\/panels\/(Arrivals|DriverTable|Health|Reasons|Reviews|Sources|Trend|Voice|Voices|Listings))/,
            },
          ],
        },
      },
    },
  },
  test: {
    maxWorkers: "100%", // by default one core stays idle, which on two is half
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/{charts,ui,dashboard,app,spanish,e2e,bench}/**", "tests/**/fixtures/**"],
          isolate: false,
          css: true, // the snapshot carries its styles inside, which would else be emptied
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "components",
          environment: "jsdom",
          include: ["tests/{charts,ui,dashboard,app}/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/support/cleanUpAfterEach.ts"],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        ...inSpanish,
        test: {
          name: "spanish",
          environment: "jsdom",
          include: ["tests/spanish/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/support/cleanUpAfterEach.ts"],
          css: true,
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: ".storybook" })],
        test: {
          name: "stories",
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          environment: "node",
          include: ["tests/e2e/**/*.test.ts"],
          css: true, // as above
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: "bench",
          environment: "node",
          include: ["tests/bench/**/*.bench.ts"],
          fileParallelism: false,
          testTimeout: 900_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
}));
