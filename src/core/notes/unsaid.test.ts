import type { Draft, DraftStatement } from "./draft";
import { unsaid } from "./unsaid";

const draftOf = (...texts: string[]): Draft => ({
  band: 0,
  at: null,
  statements: texts.map((text): DraftStatement => ({ template: "added", slots: [], text })),
  text: texts.length > 1 ? texts.map((text) => `・${text}`).join("\n") : texts[0],
  complete: texts.every((text) => !text.includes("〈")),
});

describe("unsaid", () => {
  it.each([
    ["the same merger with its reason", "現行②-3、②-4を統合(一体で進めるため)", ["現行②-3、②-4を統合(〈　〉)"]],
    ["the counting form", "2つの項目を統合", ["現行②-3、②-4を統合(〈　〉)"]],
    ["an addition in other words", "・新規追加(SNSの活用)", ["新規追加(ホームページやSNS)"]],
    ["one statement of a list", "・後半追加(人材育成)\n・事業等の追加(見守り隊)", ["後半追加(人材の育成)"]],
  ])("leaves nothing to say beside %s", (_name, existing, drafted) => {
    expect(unsaid(draftOf(...drafted), existing)).toBeNull();
  });

  it.each([
    ["an empty cell", "", ["新規追加(SNSの活用)"]],
    ["a remark", "来年度に協議する", ["新規追加(SNSの活用)"]],
    ["another target", "②-2に集約", ["②-3に集約"]],
  ])("keeps the draft beside %s", (_name, existing, drafted) => {
    expect(unsaid(draftOf(...drafted), existing)?.text).toBe(drafted[0]);
  });

  it("keeps what is not yet said, without the bullet of a list that is none any more", () => {
    const rest = unsaid(draftOf("2つの項目に分割", "事業等の追加(見守り隊)"), "①-1、①-4に分割");
    expect(rest?.text).toBe("事業等の追加(見守り隊)");
    expect(rest?.complete).toBe(true);
  });
});
