// A worker of its own for the bench: answers unit sums with the milliseconds of 1,000 replicates and how many were valid.
import { parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

register(); // a worker reads TypeScript only when told how
const { bootstrapShares } = await import("../../src/stats/shareBootstrap.ts");

parentPort?.on("message", (/** @type {import("../../src/stats/coMoments.ts").CoMoments} */ units) => {
  const start = performance.now();
  const replicates = bootstrapShares(units, undefined, 1000);
  const time = performance.now() - start;
  parentPort?.postMessage({ time, valid: replicates.filter((replicate) => replicate !== null).length });
});
