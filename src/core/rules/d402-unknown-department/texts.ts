import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "課名一覧にない課名",
  messages: {
    unknown: {
      what: "「{name}」は課名一覧にありません({cells})。",
      why: "照会の送り先が分からず、課別一覧で別の課として扱われます。",
      todo: "課名を直すか、正しい名なら課名一覧に加えてください。",
    },
    outside: {
      what: "「{name}」は課名一覧にありません({cells})。",
      why: "庁外の団体や人のようです。課別一覧では一つの課として扱われます。",
      todo: "このままでよければ課名一覧に加えてください。次からは出ません。",
    },
  },
  fixes: {},
};
