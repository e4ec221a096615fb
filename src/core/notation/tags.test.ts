import { tagAtEnd } from "./tags";

describe("tagAtEnd", () => {
  it.each([
    ["1-3 見守りの輪を広げる。【新規】", "新規"],
    ["見守りの輪［拡充］", "拡充"],
    ["見守りの輪(新規)", "新規"],
    ["見守りの輪（継続）", "継続"],
    ["抽選会を開く。〔終了〕", "終了"],
  ])("finds the tag of %j", (text, word) => {
    const tag = tagAtEnd(text);
    expect(tag && text.slice(tag.start, tag.end)).toBe(word);
    expect(tag?.text).toBe(word);
  });

  it.each(["施設の再編(廃止)", "【新規】見守り", "見守り【窓口】", "見守り新規", "新規】", ""])("finds none in %j", (text) => {
    expect(tagAtEnd(text)).toBeNull();
  });
});
