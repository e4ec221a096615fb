import { severityWords } from "../report/words";
import { allRules } from "./registry";

const families: Readonly<Record<string, string>> = {
  S: "シート",
  N: "番号",
  R: "経過欄の番号",
  L: "新旧対応",
  D: "関係課",
  P: "計画の柱",
  T: "経過欄の書き方",
  X: "確認済み",
};

/** The catalogue of the rules as a page, each with a link to its own. Relative to the folder `docs`. */
export function catalogue(): string {
  const rows = allRules.map(({ code, slug, severity, texts }) => {
    const folder = `${code.toLowerCase()}-${slug}`;
    return `| [${code}](../src/core/rules/${folder}/rule.md) | ${slug} | ${families[code[0]]} | ${severityWords.ja[severity]} | ${texts.name} |`;
  });
  return [
    "# 点検項目の一覧",
    "",
    "`npm run docs:rules` が書きます。区分は作業段階「会議提出前」のときのものです。",
    "",
    "| コード | 名 | 系統 | 区分 | 何を見つけるか |",
    "|---|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}
