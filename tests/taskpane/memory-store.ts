import type { StorePort } from "../../src/app/ports";

/** Storage that lasts as long as the test. */
export function memoryStore(kept: Readonly<Record<string, string>> = {}): StorePort {
  const entries = new Map(Object.entries(kept));
  return {
    get: (key) => Promise.resolve(entries.get(key) ?? null),
    set: (key, value) => Promise.resolve(void entries.set(key, value)),
    remove: (key) => Promise.resolve(void entries.delete(key)),
    keys: () => Promise.resolve([...entries.keys()]),
  };
}
