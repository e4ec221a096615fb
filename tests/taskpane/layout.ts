/** jsdom lays nothing out: gives every element the size of a small pane, so that virtualised lists have a window to fill. */
export function pretendLayout(): void {
  for (const [property, size] of [["offsetHeight", 400], ["offsetWidth", 320], ["clientHeight", 400], ["clientWidth", 320]] as const) {
    Object.defineProperty(HTMLElement.prototype, property, { configurable: true, get: () => size });
  }
  HTMLElement.prototype.scrollTo = () => undefined;
}
