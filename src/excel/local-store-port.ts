import { PortError, type StorePort } from "../app/ports";

const PREFIX = "keifu/";

/**
 * The pane's browser storage on this PC. A policy may forbid it, or it may be full: reading then
 * finds nothing, writing says so.
 */
export class LocalStorePort implements StorePort {
  /** @param storage gives the storage; asking for it may throw */
  constructor(private readonly storage: () => Storage = () => window.localStorage) {}

  async get(key: string): Promise<string | null> {
    return this.reading((storage) => storage.getItem(PREFIX + key), null);
  }

  async set(key: string, value: string): Promise<void> {
    try {
      this.storage().setItem(PREFIX + key, value);
    } catch (error) {
      throw new PortError("failed", error instanceof Error ? error.message : String(error), "localStorage");
    }
  }

  async remove(key: string): Promise<void> {
    this.reading((storage) => storage.removeItem(PREFIX + key), undefined);
  }

  async keys(): Promise<readonly string[]> {
    return this.reading(
      (storage) =>
        Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "")
          .filter((key) => key.startsWith(PREFIX))
          .map((key) => key.slice(PREFIX.length)),
      [],
    );
  }

  private reading<T>(work: (storage: Storage) => T, otherwise: T): T {
    try {
      return work(this.storage());
    } catch {
      return otherwise;
    }
  }
}
