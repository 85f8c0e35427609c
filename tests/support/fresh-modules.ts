/**
 * Before each file of the tests that run the application: nothing that a module of it remembers comes from another file.
 * The process stays, with the packages that it loaded, which take half the time that a new process needs to begin.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { vi } from "vitest";

vi.resetModules();
// What two bundles of one process share stands on the process itself.
globalThis.inbrengChanges = undefined;
globalThis.inbrengMetrics = undefined;
globalThis.inbrengRequest = undefined;
globalThis.inbrengRegionWords = undefined;

declare global {
  /** What holds something for a chain of calls, as it was used since the last file began. */
  var inbrengStoragesInUse: Set<AsyncLocalStorage<unknown>> | undefined;
}

/** Notes each storage when it is used. */
function noteStorages(): Set<AsyncLocalStorage<unknown>> {
  const inUse = new Set<AsyncLocalStorage<unknown>>();
  const run: unknown = Reflect.get(AsyncLocalStorage.prototype, "run");
  if (typeof run !== "function") throw new Error("A storage runs in another way");
  Reflect.set(
    AsyncLocalStorage.prototype,
    "run",
    function noted(this: AsyncLocalStorage<unknown>, ...parameters: unknown[]): unknown {
      inUse.add(this);
      const answer: unknown = Reflect.apply(run, this, parameters);
      return answer;
    },
  );
  return inUse;
}

// Node hands what a storage holds on to every promise that is made, for each storage that was ever used: those of the modules
// of a hundred files took a third of the time of the tests after them.
globalThis.inbrengStoragesInUse ??= noteStorages();
for (const storage of globalThis.inbrengStoragesInUse) storage.disable();
globalThis.inbrengStoragesInUse.clear();
