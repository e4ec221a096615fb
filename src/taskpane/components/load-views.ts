import type * as views from "./views";

export type Views = typeof views;

let loaded: Views | null = null;

/** The views once they are there, so that what follows shows them at once. */
export const loadedViews = (): Views | null => loaded;

/** Loads the views beside the findings; where the server does not give them it may be asked again. */
export async function loadViews(): Promise<Views> {
  loaded = await import(/* webpackChunkName: "views" */ "./views");
  return loaded;
}
