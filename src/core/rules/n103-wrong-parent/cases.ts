import type { RuleCases } from "../tester";

export const cases: RuleCases = {
  finds: [
    {
      name: "a letter l for the digit 1",
      rows: [
        "1 見守り | | 1 見守り |",
        "1-1 ○声かけを広げます。 | | 1-1 ○声かけを広げます。 | 福祉課",
        "1-2 ○講座を開きます。 | | 1-2 ○講座を開きます。 | 福祉課",
        "1-3 ○名簿を整えます。 | | l-3 ○名簿を整えます。 | 福祉課",
      ],
      findings: [
        {
          message: "next-letter",
          says: "第2期のl-3の「l」は英字で、数字の「1」の打ち間違いと思われます。",
          cells: "C5",
          marks: "l-3",
          fixes: [{ title: "番号を1-3にする", applicability: "review", cells: { C5: "1-3 ○名簿を整えます。" } }],
        },
      ],
    },
    {
      name: "a letter l for the last digit, on the current side",
      rows: ["1-l ○声かけを広げます。 | | 1-1 ○声かけを広げます。 | 福祉課", "1-2 ○講座を開きます。 | | 1-2 ○講座を開きます。 | 福祉課"],
      findings: [{ message: "current-letter", says: "現行の1-lの「l」は英字で、数字の「1」の打ち間違いと思われます。", cells: "A2", marks: "1-l" }],
    },
    {
      name: "a number of another policy, where its own is free",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
        "②学び | | ②学び |",
        "②-1 ○講座を開きます。 | | ②-1 ○講座を開きます。 | 福祉課",
        "②-2 ○教材を配ります。 | | ①-2 ○教材を配ります。 | 福祉課",
        "②-3 ○発表の場を設けます。 | | ②-3 ○発表の場を設けます。 | 福祉課",
      ],
      findings: [
        {
          message: "renumber",
          says: "第2期の①-2が「②学び」の下にあります。",
          cells: "C6 C4",
          marks: "①-2",
          fixes: [{ title: "番号を②-2にする", applicability: "review", cells: { C6: "②-2 ○教材を配ります。" } }],
        },
      ],
    },
    {
      name: "below a title without a number, 【市の取組】",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
        "②学び | | ②学び |",
        "②-1 ○講座を開きます。 | | ②-1 ○講座を開きます。 | 福祉課",
        "【市の取組】 | | 【市の取組】 |",
        "②-2 ○教材を配ります。 | | ①-2 ○教材を配ります。 | 福祉課",
        "②-3 ○発表の場を設けます。 | | ②-3 ○発表の場を設けます。 | 福祉課",
      ],
      findings: [
        {
          message: "renumber",
          says: "第2期の①-2が「②学び」の下にあります。",
          cells: "C7 C4",
          marks: "①-2",
          fixes: [{ title: "番号を②-2にする", applicability: "review", cells: { C7: "②-2 ○教材を配ります。" } }],
        },
      ],
    },
    {
      name: "番号変更 beside it names no number and explains nothing",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
        "②学び | | ②学び |",
        "②-1 ○講座を開きます。 | | ②-1 ○講座を開きます。 | 福祉課",
        "②-2 ○教材を配ります。 | 番号変更 | ①-2 ○教材を配ります。 | 福祉課",
        "②-3 ○発表の場を設けます。 | | ②-3 ○発表の場を設けます。 | 福祉課",
      ],
      findings: [
        {
          message: "renumber",
          says: "第2期の①-2が「②学び」の下にあります。",
          cells: "C6 C4",
          marks: "①-2",
          fixes: [{ title: "番号を②-2にする", applicability: "review", cells: { C6: "②-2 ○教材を配ります。" } }],
        },
      ],
    },
    {
      name: "a number of another policy with another last level: the one of its place is free",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
        "①-2 ○名簿を整えます。 | | ①-2 ○名簿を整えます。 | 福祉課",
        "②学び | | ②学び |",
        "②-1 ○講座を開きます。 | | ②-1 ○講座を開きます。 | 福祉課",
        "②-2 ○教材を配ります。 | | ①-7 ○教材を配ります。 | 福祉課",
      ],
      findings: [
        {
          message: "renumber",
          says: "第2期の①-7が「②学び」の下にあります。",
          cells: "C7 C5",
          marks: "①-7",
          fixes: [{ title: "番号を②-2にする", applicability: "review", cells: { C7: "②-2 ○教材を配ります。" }, leaves: [] }],
        },
      ],
    },
    {
      name: "a row moved below another heading",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
        "②学び | | ②学び |",
        "②-1 ○講座を開きます。 | | ②-1 ○講座を開きます。 | 福祉課",
        "②-2 ○教材を配ります。 | | ②-2 ○教材を配ります。 | 福祉課",
        " | 新規追加 | ①-2 ○名簿を整えます。 | 福祉課",
      ],
      findings: [{ message: "next", says: "第2期の①-2が「②学び」の下にあります。", cells: "C7 C4", marks: "①-2" }],
    },
    {
      name: "on the adopted plan's side",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
        "②学び | | ②学び |",
        "②-1 ○講座を開きます。 | | ②-1 ○講座を開きます。 | 福祉課",
        "①-2 ○教材を配ります。 | | ②-2 ○教材を配ります。 | 福祉課",
        "②-3 ○発表の場を設けます。 | | ②-3 ○発表の場を設けます。 | 福祉課",
      ],
      findings: [{ message: "current", says: "現行の①-2が「②学び」の下にあります。", cells: "A6 A4", marks: "①-2" }],
    },
    {
      name: "the note says where the item comes from, which is not where it stands",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
        "①-2 ○教材を配ります。 | ②-2へ移動 | |",
        "②学び | | ②学び |",
        "②-1 ○講座を開きます。 | | ②-1 ○講座を開きます。 | 福祉課",
        " | 旧①-2から移動 | ①-2 ○教材を配ります。 | 福祉課",
      ],
      findings: [{ message: "renumber", says: "第2期の①-2が「②学び」の下にあります。", cells: "C7 C5", marks: "①-2", fixes: [{ title: "番号を②-2にする", applicability: "review", cells: { C7: "②-2 ○教材を配ります。" } }] }],
    },
  ],
  silent: [
    {
      name: "every item has the number of its own policy, though one is mistyped (N101)",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
        "②学び | | ②学び |",
        "②-1 ○講座を開きます。 | | ②-7 ○講座を開きます。 | 福祉課",
        "②-2 ○教材を配ります。 | | ②-2 ○教材を配ります。 | 福祉課",
      ],
    },
    { name: "the twelfth letter among letters", rows: Array.from("abcdefghijkl", (letter) => `(${letter}) ○${letter}の窓を直します。 | | (${letter}) ○${letter}の窓を直します。 | 福祉課`) },
    {
      name: "a letter where the number with the digit is taken",
      rows: ["1-1 ○声かけを広げます。 | | 1-1 ○声かけを広げます。 | 福祉課", "1-2 ○講座を開きます。 | | 1-l ○講座を開きます。 | 福祉課"],
    },
    {
      name: "below 【再掲】 stand items of any policy",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
        "②学び | | ②学び |",
        "②-1 ○講座を開きます。 | | ②-1 ○講座を開きます。 | 福祉課",
        "②-2 ○教材を配ります。 | | ②-2 ○教材を配ります。 | 福祉課",
        "【再掲】 | | 【再掲】 |",
        "①-2 ○名簿を整えます。 | | ①-2 ○名簿を整えます。 | 福祉課",
      ],
    },
    {
      name: "the item that arrived has a number of its new place",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
        "①-2 ○教材を配ります。 | ②-2へ移動 | |",
        "②学び | | ②学び |",
        "②-1 ○講座を開きます。 | | ②-1 ○講座を開きます。 | 福祉課",
        " | 旧①-2から移動 | ②-2 ○教材を配ります。 | 福祉課",
      ],
    },
    {
      name: "next items stand under the heading of another current policy",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
        "②学び | 施策②→施策① | |",
        "②-1 ○講座を開きます。 | | ①-2 ○講座を開きます。 | 福祉課",
      ],
    },
    {
      name: "an empty next title beside a heading lets items of any policy follow",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
        "②学び | | ②学び |",
        "②-1 ○講座を開きます。 | | ②-1 ○講座を開きます。 | 福祉課",
        "③名簿 | 施策③は、施策①②へ分割 | |",
        "③-1 ○名簿を整えます。 | | ①-2 ○名簿を整えます。 | 福祉課",
      ],
    },
    {
      name: "the note says that the item moved",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
        "①-2 ○教材を配ります。 | 施策②へ移動 | ②-2 ○教材を配ります。 | 福祉課",
        "②学び | | ②学び |",
        "②-1 ○講座を開きます。 | | ②-1 ○講座を開きます。 | 福祉課",
      ],
    },
    {
      name: "items take their first level from the heading",
      rows: [
        "第1章 見守り | | 第1章 見守り |",
        "(1) 声かけを広げます。 | | (1) 声かけを広げます。 | 福祉課",
        "第2章 学び | | 第2章 学び |",
        "(1) 講座を開きます。 | | (1) 講座を開きます。 | 福祉課",
      ],
    },
  ],
};
