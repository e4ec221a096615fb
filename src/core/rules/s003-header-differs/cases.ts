import type { RuleCases } from "../tester";

const first = ["①見守り | | ①見守り |", "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課", "①-2 ○講座を開きます。 | | ①-2 ○講座を開きます。 | 福祉課"];
const second = ["②学び | | ②学び |", "②-1 ○教材を配ります。 | | ②-1 ○教材を配ります。 | 福祉課"];

export const cases: RuleCases = {
  finds: [
    {
      name: "a later header names a column otherwise",
      rows: [...first, "現行計画 | 経過 | 第2期計画(案) | 関係課", ...second],
      findings: [{ message: "words", says: "途中の見出し行の文言が、最初の見出しと違います(A5)。", cells: "A5 A1" }],
    },
    {
      name: "a later header says the same in another number of rows",
      header: ["現行計画 | 作業経過等 | 第2期計画(案) | 関係課", "市の施策 | | 市の施策 |", "主な施策 | | 主な施策 |"],
      rows: [...first, "現行計画 | 作業経過等 | 第2期計画(案) | 関係課", "市の施策⏎主な施策 | | 市の施策⏎主な施策 |", ...second],
      findings: [
        { message: "rows", says: "途中の見出し行が2行で、最初の見出しの3行と違います(A7)。", cells: "A7 A1" },
      ],
    },
  ],
  silent: [
    { name: "a later header is the same", rows: [...first, "現行計画 | 作業経過等 | 第2期計画(案) | 関係課", ...second] },
    { name: "a later header has other spaces and line breaks", rows: [...first, "現行 計画 | 作業⏎経過等 | 第２期計画（案） | 関係課", ...second] },
    { name: "there is one header", rows: [...first, ...second] },
  ],
};
