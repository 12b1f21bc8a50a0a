import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { houseRules } from "./.ci/houseRules.mjs";

const network = [
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "EventSource",
  "WebTransport",
  "RTCPeerConnection",
  "sendBeacon",
];
const offline = "Nothing leaves the browser: no code of ours opens a connection.";

/** The network by any name: bare, or as a property of window, self, globalThis or navigator. */
const noNetwork = {
  "no-restricted-globals": ["error", ...network.map((name) => ({ name, message: offline }))],
  "no-restricted-properties": [
    "error",
    ...["window", "self", "globalThis", "navigator"].flatMap((object) =>
      network.map((property) => ({ object, property, message: offline })),
    ),
    {
      object: "Math",
      property: "random",
      message: "Same data, same figures: draw from the seeded generator in stats.",
    },
  ],
};

const d3Imports = {
  paths: [
    {
      name: "d3",
      importNames: ["select", "selectAll", "selection", "create", "transition", "interrupt"],
      message: "React owns the elements; D3 computes scales, shapes and formats.",
    },
    {
      name: "d3",
      importNames: ["blob", "buffer", "csv", "dsv", "html", "image", "json", "svg", "text", "tsv", "xml"],
      message: offline,
    },
    { name: "d3", importNames: ["default"], message: "Import the functions by name, so that the rest is left out." },
  ],
  patterns: [
    {
      regex: "^\\.{1,2}/(?!.*\\.(ts|tsx|mjs|sql|css|csv|tsv|json|wasm|svg)(\\?[\\w&]+)?$)",
      message: "Write the file extension: Node and the browser do not guess it.",
    },
    { regex: "^d3-", message: "Import from d3: one version, one name." },
  ],
};

/** Syntax that the house does without in src/, each with its reason. */
const restrictedSyntax = [
  ["ExportDefaultDeclaration", "Named exports only: a thing has one name everywhere."],
  ["ExportAllDeclaration", "No barrels: import from the file that states it."],
  ["ExportNamedDeclaration[source]", "No barrels: import from the file that states it."],
  ["TSEnumDeclaration", "A union of strings says the same and erases to nothing."],
  [
    "ClassDeclaration:not([superClass.name=/^(Component|\\w*Error)$/]):not([id.name='Sql'])",
    "Functions and readonly data; classes only for errors, Sql and React's error boundary.",
  ],
  ["ClassExpression", "Functions and readonly data; classes only for errors, Sql and React's error boundary."],
].map(([selector, message]) => ({ selector, message }));

export default defineConfig(
  globalIgnores(["dist/", "storybook-static/", "reports/", "coverage/", "tests/bench/peers/"]),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } }, // a rule is changed here, with its reason, or not at all
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "no-undef": "off", // the compiler knows better
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: false }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/require-await": "off", // an async function turns a throw into the rejection its callers expect
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true }],
      "no-console": "error",
      "no-control-regex": "off", // control characters are what some of our patterns look for
      "no-unexpected-multiline": "off", // Prettier writes every semicolon
      eqeqeq: ["error", "always", { null: "ignore" }], // == null asks for null and undefined at once
    },
  },
  {
    files: ["**/*.tsx"],
    extends: [reactHooks.configs.flat["recommended-latest"]],
    rules: { "react-hooks/incompatible-library": "off" }, // warns about the React Compiler, which is not used
  },
  { files: ["src/**/*.ts"], extends: [reactHooks.configs.flat["recommended-latest"]] },
  {
    files: ["src/**"],
    plugins: { house: houseRules },
    rules: {
      ...noNetwork,
      "no-restricted-imports": ["error", d3Imports],
      "no-restricted-syntax": ["error", ...restrictedSyntax],
      "max-lines": ["error", { max: 250, skipBlankLines: false, skipComments: false }], // one idea a file
      "house/exports-say-what-they-are": "error",
      "house/casts-give-their-reason": "error",
    },
  },
  {
    // The worked examples, the host's settings and the page itself are files of its own origin; these files read them.
    files: ["src/state/exampleFiles.ts", "src/state/hostedSettings.ts", "src/app/offline/serviceWorker.ts"],
    rules: { "no-restricted-globals": "off" },
  },
  {
    // Published coefficients are copied with every digit of their source, so that they can be compared with it.
    files: ["src/stats/**"],
    rules: { "no-loss-of-precision": "off" },
  },
  {
    // Loops over typed arrays run on indices throughout, so that neighbours read alike.
    files: ["src/stats/**", "src/instant/**"],
    rules: { "@typescript-eslint/prefer-for-of": "off" },
  },
  {
    files: ["tests/**", "stories/**", "data/**"],
    rules: {
      // Fixtures and vectors are JSON of known shape: a wrong shape fails the assertion beside it.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-non-null-assertion": "off", // an absent value fails the test, which is its purpose
      "@typescript-eslint/unbound-method": "off", // expect(object.method) does not call it
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|fails|skipIf|runIf)$/]",
          message: "Every test runs, every time.",
        },
      ],
    },
  },
  {
    // The compiler's refusal is the assertion of a type test.
    files: ["tests/types/**"],
    rules: { "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": "allow-with-description" }] },
  },
  { files: ["tests/bench/**", "data/**", "src/cli/**"], rules: { "no-console": "off" } }, // printing is their purpose
  {
    files: [".ci/**"],
    rules: { "@typescript-eslint/no-unsafe-assignment": "off" }, // a cast in a doc comment is seen by the compiler, not by the linter
  },
  {
    // Their plugins' own types are loose; the compiler checks .ci, not these.
    files: ["eslint.config.js", ".dependency-cruiser.mjs", ".ci/houseRules.mjs"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
);
