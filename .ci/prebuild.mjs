// Writes the worked example's prebuilt answer by the road every dropped file takes: `npm run example`.
import { runnerImport } from "vite";

/** @type {{ module: { writeRiversideAnswer: () => Promise<void> } }} */
const { module } = await runnerImport("./data/riverside/prebuild.ts", { configFile: false, logLevel: "error" });
await module.writeRiversideAnswer();
process.stdout.write("data/riverside/answer.json written\n");
process.exit(0); // the engine's worker would keep the process alive
