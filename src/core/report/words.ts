import type { Severity, Stage } from "../check/finding";
import type { SkipReason } from "../check/result";
import type { Language } from "./rule-words";

type Words<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

export const severityWords: Words<Severity> = {
  ja: { error: "要修正", warning: "要確認", info: "参考" },
  en: { error: "Fix", warning: "Check", info: "Note" },
};

export const stageWords: Words<Stage> = {
  ja: {
    drafting: "素案作成中",
    consulting: "庁内照会中",
    "before-meeting": "会議提出前",
    "before-publication": "公表前",
  },
  en: {
    drafting: "drafting",
    consulting: "consulting departments",
    "before-meeting": "before the meeting",
    "before-publication": "before publication",
  },
};

/** Why a rule did not run. */
export const skipWords: Words<SkipReason> = {
  ja: {
    off: "設定で止めています",
    "no-roster": "課名一覧がありません",
    "no-pillars": "計画の柱の欄がありません",
    "no-departments-column": "関係課の欄がありません",
    stage: "この作業段階では点検しません",
    "no-date": "計画の日付がありません",
    failed: "点検中に失敗しました",
  },
  en: {
    off: "switched off in the settings",
    "no-roster": "there is no roster",
    "no-pillars": "there is no column of pillars",
    "no-departments-column": "there is no column of departments",
    stage: "not checked at this stage",
    "no-date": "there is no date to judge by",
    failed: "it failed",
  },
};
