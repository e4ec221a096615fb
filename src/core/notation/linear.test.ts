import { columnEvidence } from "./column-evidence";
import { parseDepartments } from "./departments";
import { fold, normalForm } from "./fold";
import { findItemStarts } from "./item-starts";
import { cutLists } from "./list-cuts";
import { parseChangeKind, parseNote } from "./notes";
import { parseLabel } from "./numbers";
import { findReferences } from "./references";

/** As many characters as an Excel cell can hold. */
const CELL = 32767;

const patterns: Record<string, string> = {
  digits: "1",
  circled: "①",
  "circled with dashes": "①-",
  "dashed digits": "1-",
  "numbers and spaces": "1 ",
  spaces: " ",
  "ideographic spaces": "　",
  "line breaks": "\n",
  "open brackets": "(",
  "closed brackets": ")",
  "bracket pairs": "()",
  "open and wrongly closed": "(]",
  "nested numbers": "(1",
  commas: "、",
  "listed numbers": "②-2、",
  "ranges": "①-1～①-3、",
  arrows: "→",
  "mapped numbers": "施策①→施策②\n",
  verbs: "統合",
  "verbs and commas": "統合、",
  "verbs with し": "統合し",
  "joined verbs": "追加・",
  "points and verbs": "①廃止",
  "contrasts": "だが",
  "joined verbs and objects": "文言の追加及び",
  "spaced verbs": "統合 ",
  "verbs far apart": `統合${" ".repeat(9000)}`,
  "verbs with と": "統合と",
  proposals: "統合してはどうか",
  requests: "削除をお願いします",
  reasons: "縮小に伴い",
  objects: "文言の",
  tails: "として",
  adverbs: "大幅に",
  bullets: "・",
  "bullet lines": "\n・新規追加(あ)",
  "spaced bullets": " ・",
  "frame words": "現行",
  ordinals: "第2期",
  "level words": "施策",
  departments: "福祉課\n",
  "broken departments": "福\n",
  "dotted names": "保育・",
  "places that share": "東・西庁舎",
  marks: "◎",
  kana: "ア ",
  roman: "I",
  kanji: "十",
  "variation selectors": "葛\u{e0100}",
  "lone surrogates": "\ud800",
  "zero width": "\u200b",
  "prolonged marks": "ー",
  quotes: "「",
  "items on one line": "①-1 ○あ。 ",
  "から": "①-1から",
  "numbers with stops": "1.、",
  "letters put into letters": "アをア、",
  "topics": "(1)は",
  "wrapped words": "変更\nなし\n",
  "numbers with titles": "1.あに統合",
  "quoted titles": "1「あ」",
  "listed titles": "1-1「あ」と",
  "departments with と": "福祉課と",
  "names left open": "福祉課○",
  "numbers right behind": "①福祉課②",
  "numbers in brackets behind": "福祉課（１、２）",
  "telephones": "内線1",
};

const grammars: Record<string, (text: string) => unknown> = {
  fold,
  normalForm,
  parseLabel: (text) => parseLabel(text),
  findItemStarts,
  findReferences: (text) => findReferences(text),
  parseNote: (text) => parseNote(text),
  parseChangeKind: (text) => parseChangeKind(text),
  departments: (text) => {
    const evidence = columnEvidence([text], ["福祉課", "福", "東庁舎"]);
    return cutLists(parseDepartments(text, evidence), 3, evidence);
  },
};

describe.each(Object.keys(grammars))("%s takes a full cell in linear time", (name) => {
  it.each(Object.keys(patterns))("of %s", (pattern) => {
    const unit = patterns[pattern];
    const text = unit.repeat(Math.ceil(CELL / unit.length)).slice(0, CELL);
    const before = process.hrtime.bigint();
    grammars[name](text);
    const elapsed = Number(process.hrtime.bigint() - before) / 1e6;
    // Some ten times what it takes on a busy machine; what was quadratic took half a minute.
    expect(elapsed).toBeLessThan(5000);
  });
});
