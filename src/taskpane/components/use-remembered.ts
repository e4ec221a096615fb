import { useEffect, useState } from "react";
import type { StorePort } from "../../app/ports";

/**
 * A choice of this pane that this PC remembers. Storage that fails is no reason to trouble anyone:
 * the choice then holds until the pane is closed.
 */
export function useRemembered<T extends string>(store: StorePort, key: string, byItself: T): readonly [T, (value: T) => void] {
  const [value, setValue] = useState<T>(byItself);
  useEffect(() => {
    let shown = true;
    store.get(key).then(
      (kept) => shown && setValue((kept as T | null) ?? byItself),
      () => undefined,
    );
    return () => {
      shown = false;
    };
  }, [store, key, byItself]);
  const remember = (next: T) => {
    setValue(next);
    store.set(key, next).catch(() => undefined);
  };
  return [value, remember];
}
