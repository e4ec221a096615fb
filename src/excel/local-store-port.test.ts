import { LocalStorePort } from "./local-store-port";

/** A browser storage in memory, as much of it as is used. */
function memory(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}

test("keeps, lists and removes Keifu's own entries, and sees no others", async () => {
  const storage = memory();
  storage.setItem("somebody-else", "x");
  const store = new LocalStorePort(() => storage);
  await store.set("journal", "[]");
  await store.set("live", "on");
  expect(await store.get("journal")).toBe("[]");
  expect(await store.get("somebody-else")).toBeNull();
  expect([...(await store.keys())].sort()).toEqual(["journal", "live"]);
  await store.remove("live");
  expect(await store.keys()).toEqual(["journal"]);
});

test("a storage that is forbidden is empty to read, and says so when written", async () => {
  const store = new LocalStorePort(() => {
    throw new Error("access is denied for this document");
  });
  expect(await store.get("journal")).toBeNull();
  expect(await store.keys()).toEqual([]);
  await store.remove("journal");
  await expect(store.set("journal", "[]")).rejects.toMatchObject({ name: "PortError", code: "failed", hostCode: "localStorage" });
});
