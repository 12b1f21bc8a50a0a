// Writes the worked example's prebuilt answer by the road every dropped file takes: `npm run example`.
import { runModule } from "./runModule.mjs";

/** @type {{ writeRiversideAnswer: () => Promise<void> }} */
const module = await runModule("./data/riverside/prebuild.ts");
await module.writeRiversideAnswer();
process.stdout.write("data/riverside/answer.json written\n");
process.exit(0); // the engine's worker would keep the process alive
