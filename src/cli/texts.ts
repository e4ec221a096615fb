import type { Language } from "../core/report/render";
import type { ArgumentProblem } from "./arguments";

/** Why a file was not checked, as the command line says it. `{name}` is replaced by data. */
export type FailureId =
  | "no-such-file"
  | "unreadable-file"
  | "no-such-sheet"
  | "roster-unreadable"
  | "no-table"
  | "out-is-input"
  | "out-not-written"
  | "not-mended"
  | "protected"
  | "changed"
  | "empty-file"
  | "not-a-workbook"
  | "encrypted"
  | "legacy-xls"
  | "binary-xlsb"
  | "truncated"
  | "damaged-zip"
  | "damaged-xml"
  | "doctype"
  | "too-big"
  | "too-large"
  | "no-workbook"
  | "signed"
  | "failed";

export type NoticeId = "settings-refused" | "mended" | "left-out" | "nothing-to-mend" | "copied" | "sheet-protected";

interface Texts {
  readonly usage: string;
  readonly failures: Readonly<Record<FailureId, string>>;
  readonly notices: Readonly<Record<NoticeId, string>>;
  readonly problems: Readonly<Record<ArgumentProblem["id"], string>>;
  readonly seeHelp: string;
}

const ja: Texts = {
  usage: `使い方: keifu check ファイル… [オプション]

新旧対照シート(.xlsx)を点検します。ファイルは変更しません。

  --sheet 名前        このシートだけを点検します
  --columns 指定      列を手で決めます。例: current=E,note=F,next=G,departments=H
                      (番号と本文が別の列: current=D+E、計画の柱: pillars=A-D)
  --header 行         見出しの行です。例: 6-8 (--columns と一緒に指定)
  --roster ファイル   課名一覧(CSV、UTF-8 又は Shift_JIS)。なければブックの「課名一覧」シートを使います
  --stage 段階        素案作成中・庁内照会中・会議提出前・公表前
  --format 形式       text (既定)・json・csv・sarif
  --level 重さ        終了コードを1にする重さ: error (既定)・warning・info。結果は絞り込みません
  --fix safe          意味の変わらない表記だけを直し、--out のファイルに書きます。残った結果を表示します
  --out ファイル      直したブックの書き先
  --in-place          元のファイルに書き戻します
  --lang 言語         ja (既定)・en

終了コード: 0 該当なし、1 該当あり、2 点検できない
`,
  failures: {
    "no-such-file": "ファイルがありません。パスを確かめてください。",
    "unreadable-file": "ファイルを開けません({detail})。ほかの人が開いていないか、権限があるか確かめてください。",
    "no-such-sheet": "「{sheet}」というシートはありません。このブックのシート: {sheets}",
    "roster-unreadable": "課名一覧「{file}」を読めません({detail})。正式名称の列がある CSV(UTF-8 又は Shift_JIS)を指定してください。",
    "no-table": "新旧対照表が見つかりません({detail})。シートを確かめるか、--columns と --header で列を指定してください。",
    "out-is-input": "--out が元のファイルです。元のファイルに書き戻すには --in-place を付けてください。何も書いていません。",
    "out-not-written": "「{file}」に書けません({detail})。",
    "not-mended": "直せませんでした({detail})。何も書いていません。",
    protected: "シートが保護されているため直せません。Excelで保護を解除してからやり直してください。何も書いていません。",
    changed: "{cells} が点検した時と違います。何も書いていません。",
    "empty-file": "ファイルが空です。",
    "not-a-workbook": "Excelブックではありません(名前が .xlsx でも中身が違います)。Excelで開いて .xlsx として保存し直してください。",
    encrypted: "パスワードで暗号化されています。Excelで開き、パスワードを外して保存してから点検してください。",
    "legacy-xls": "Excel 97-2003 形式(.xls)です。Excelで開き、.xlsx として保存し直してください。",
    "binary-xlsb": "バイナリ形式(.xlsb)です。Excelで開き、.xlsx として保存し直してください。",
    truncated: "ファイルが途中で切れています。コピーし直してください。",
    "damaged-zip": "ファイルが壊れています({detail})。Excelで開いて保存し直してください。",
    "damaged-xml": "ブックの中身が壊れています({detail})。Excelで開いて保存し直してください。",
    doctype: "ブックにふつうはない宣言(DOCTYPE)があるため読みません。Excelで開いて保存し直してください。",
    "too-big": "中身が大きすぎるため読みません({detail})。",
    "too-large": "シートが広すぎます({detail})。離れた所にある不要なセルを消してください。",
    "no-workbook": "Excelブックの中身がありません。Excelで開いて .xlsx として保存し直してください。",
    signed: "電子署名のあるブックは変更できません。署名を外してからやり直してください。",
    failed: "点検できませんでした({detail})。",
  },
  notices: {
    "settings-refused": "{file}: {detail}",
    mended: "{file}: {count}か所の表記を直し、{out} に書きました。",
    "left-out": "{file}: 重なる{count}件は直していません。",
    "nothing-to-mend": "{file}: 表記だけで直せるものはありません。何も書いていません。",
    copied: "{file}: 表記だけで直せるものはありません。{out} は元のままの写しです。",
    "sheet-protected": "{file}: シート「{sheet}」は保護されています。点検だけ行います。",
  },
  problems: {
    "unknown-option": "{option} というオプションはありません。",
    "missing-value": "{option} に値がありません。",
    "bad-value": "{option} に「{value}」は指定できません。指定できるもの: {allowed}",
    "no-command": "「{value}」という命令はありません。keifu check ファイル のように指定してください。",
    "no-file": "点検するファイルを指定してください。",
    "one-file-only": "--fix は1つのファイルにだけ使えます。",
    "out-needs-fix": "--out と --in-place は --fix safe と一緒に指定してください。",
    "fix-needs-out": "--fix safe には --out ファイル(又は --in-place)が要ります。",
    "columns-need-header": "--columns には --header(見出しの行)も要ります。例: --header 6-8",
    "header-needs-columns": "--header は --columns と一緒に指定してください。",
  },
  seeHelp: "keifu --help で使い方を表示します。",
};

const en: Texts = {
  usage: `Usage: keifu check FILE… [options]

Checks comparison sheets (新旧対照シート, .xlsx). Files are not changed.

  --sheet NAME        check this sheet only
  --columns SPEC      set the columns by hand, e.g. current=E,note=F,next=G,departments=H
                      (number and text in two columns: current=D+E; pillars: pillars=A-D)
  --header ROWS       the header rows, e.g. 6-8 (together with --columns)
  --roster FILE       list of departments (CSV, UTF-8 or Shift_JIS); else the workbook's sheet 課名一覧
  --stage STAGE       drafting | consulting | before-meeting | before-publication
  --format FORMAT     text (default) | json | csv | sarif
  --level LEVEL       what makes the exit code 1: error (default) | warning | info; filters nothing
  --fix safe          mend notation whose meaning cannot change, write --out, show what remains
  --out FILE          where to write the mended workbook
  --in-place          write back to the file itself
  --lang LANGUAGE     ja (default) | en

Exit code: 0 nothing found, 1 something found, 2 could not check
`,
  failures: {
    "no-such-file": "There is no such file. Check the path.",
    "unreadable-file": "The file cannot be opened ({detail}). See whether somebody has it open and whether you may read it.",
    "no-such-sheet": "There is no sheet “{sheet}”. Sheets of this workbook: {sheets}",
    "roster-unreadable": "The list of departments “{file}” cannot be read ({detail}). Give a CSV (UTF-8 or Shift_JIS) with a column 正式名称.",
    "no-table": "No comparison table was found ({detail}). Check the sheet, or set the columns by --columns and --header.",
    "out-is-input": "--out is the input file. Add --in-place to write back to it. Nothing was written.",
    "out-not-written": "“{file}” cannot be written ({detail}).",
    "not-mended": "Nothing could be mended ({detail}). Nothing was written.",
    protected: "The sheet is protected. Unprotect it in Excel and try again. Nothing was written.",
    changed: "{cells} differ from what was checked. Nothing was written.",
    "empty-file": "The file is empty.",
    "not-a-workbook": "This is no Excel workbook, even if its name ends in .xlsx. Open it in Excel and save it as .xlsx.",
    encrypted: "The workbook is encrypted. Open it in Excel, remove the password, and save it.",
    "legacy-xls": "This is an Excel 97-2003 workbook (.xls). Open it in Excel and save it as .xlsx.",
    "binary-xlsb": "This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.",
    truncated: "The file is incomplete. Copy it again.",
    "damaged-zip": "The file is damaged ({detail}). Open it in Excel and save it again.",
    "damaged-xml": "The workbook's content is damaged ({detail}). Open it in Excel and save it again.",
    doctype: "The workbook has a document type declaration, which no workbook should have, and is not read. Open it in Excel and save it again.",
    "too-big": "The content is too big to be read ({detail}).",
    "too-large": "The sheet is too wide or too long ({detail}). Clear stray cells far from the table.",
    "no-workbook": "There is no workbook in this file. Open it in Excel and save it as .xlsx.",
    signed: "A digitally signed workbook cannot be changed. Remove the signature and try again.",
    failed: "The file could not be checked ({detail}).",
  },
  notices: {
    "settings-refused": "{file}: {detail}",
    mended: "{file}: mended {count} cells, written to {out}.",
    "left-out": "{file}: {count} fixes that overlap others were left out.",
    "nothing-to-mend": "{file}: no notation to mend. Nothing was written.",
    copied: "{file}: no notation to mend. {out} is a plain copy.",
    "sheet-protected": "{file}: the sheet “{sheet}” is protected; it is checked only.",
  },
  problems: {
    "unknown-option": "There is no option {option}.",
    "missing-value": "{option} needs a value.",
    "bad-value": "{option} cannot be “{value}”. Allowed: {allowed}",
    "no-command": "There is no command “{value}”. Write: keifu check FILE",
    "no-file": "Name a file to check.",
    "one-file-only": "--fix takes one file only.",
    "out-needs-fix": "--out and --in-place go with --fix safe.",
    "fix-needs-out": "--fix safe needs --out FILE (or --in-place).",
    "columns-need-header": "--columns needs --header too (the header rows), e.g. --header 6-8",
    "header-needs-columns": "--header goes with --columns.",
  },
  seeHelp: "keifu --help shows how to use it.",
};

const languages: Readonly<Record<Language, Texts>> = { ja, en };

/** The command line's own texts. */
export function textsOf(language: Language): Texts {
  return languages[language];
}
