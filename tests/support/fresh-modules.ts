/**
 * Before each file of the tests that run the application: nothing that a module of it remembers comes from another file.
 * The process stays, with the packages that it loaded, which take half the time that a new process needs to begin.
 */
import { vi } from "vitest";

vi.resetModules();
// What two bundles of one process share stands on the process itself.
globalThis.inbrengChanges = undefined;
globalThis.inbrengMetrics = undefined;
globalThis.inbrengRequest = undefined;
globalThis.inbrengRegionWords = undefined;
