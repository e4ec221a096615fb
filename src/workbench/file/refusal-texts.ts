import type { RefusalReason } from "../../xlsx/refusal";

const REASONS: Readonly<Record<RefusalReason | "protected", string>> = {
  "empty-file": "ファイルが空です。",
  "not-a-workbook": "Excelブックではありません。名前が .xlsx でも、中身は別の種類のファイルです。",
  encrypted: "パスワードで暗号化されています。Excelで開き、パスワードを外して保存してください。",
  "legacy-xls": "古い形式（.xls）です。Excelで開き、.xlsx として保存し直してください。",
  "binary-xlsb": "バイナリ形式（.xlsb）です。Excelで開き、.xlsx として保存し直してください。",
  truncated: "ファイルが途中で切れています。コピーし直してください。",
  "damaged-zip": "ファイルが壊れています。Excelで開いて保存し直してください。",
  "damaged-xml": "ブックの中身が壊れています。Excelで開いて保存し直してください。",
  doctype: "ブックにふつうはない宣言（DOCTYPE）があるため開きません。Excelで開いて保存し直してください。",
  "too-big": "中身が大きすぎるため開けません。",
  "no-workbook": "Excelブックの中身がありません。Excelで開いて .xlsx として保存し直してください。",
  signed: "電子署名のあるブックは変更できません。署名を外してからやり直してください。",
  protected: "シートが保護されているため保存できません。保護を外してからやり直してください。",
};

/** What a refused file is refused for, in lines for a person; errors of other kinds give their own words. */
export function fileRefusalText(error: unknown, name: string): readonly string[] {
  const { code = "", hostCode = "", message = String(error) } = error as { code?: string; hostCode?: string; message?: string };
  const reason = [hostCode, code].find((each): each is keyof typeof REASONS => Object.hasOwn(REASONS, each));
  return [`「${name}」を扱えません。`, reason ? REASONS[reason] : `理由：${message}`, "今開いているブックはそのままです。"];
}
