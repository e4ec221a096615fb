import axe from "axe-core";

/** What axe finds on the page, one line a rule. jsdom lays nothing out, so contrast is measured in the browser tests. */
export async function axeViolations(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
}
