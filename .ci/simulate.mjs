// Measures coverage and false marks by simulation and writes docs/simulation.md: `npm run simulate`.
import { runnerImport } from "vite";

/** @type {{ module: { simulate: () => Promise<void> } }} */
const { module } = await runnerImport("./tests/simulation/simulate.ts", { configFile: false, logLevel: "error" });
await module.simulate();
process.exit(0); // the engine's worker would keep the process alive
