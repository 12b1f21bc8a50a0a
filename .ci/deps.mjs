/** `npm run deps`: fails on a broken import rule, and when the check did not see every source file. */
import { checkDependencies } from "./dependencies.mjs";

const { files, unseen, violations, report } = await checkDependencies();
process.stdout.write(await report());
process.stdout.write(`${files.length} source files${unseen.map((path) => `, never looked at: ${path}`).join("")}\n`);
if (files.length === 0 || unseen.length > 0 || violations.length > 0) process.exit(1);
