import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

configure({ asyncUtilTimeout: 10_000 }); // parts fetched on demand are compiled on first use, slowly on a busy machine

// Vitest's globals are off, so Testing Library cannot register this by itself.
afterEach(cleanup);
