import type { RuleTexts } from "../rule";

export const ja: RuleTexts = {
  name: "廃止された課",
  messages: {
    renamed: {
      what: "「{name}」は課名一覧では{until}までで、後継は「{successor}」です({cells})。",
      why: "次期計画の期間には、ない課の名で公表されます。",
      todo: "「{successor}」に直してよいか、所管に確認してください。",
    },
    abolished: {
      what: "「{name}」は課名一覧では{until}までで、後継は書かれていません({cells})。",
      why: "次期計画の期間には、ない課の名で公表されます。",
      todo: "引き継いだ課を確認して、課名を直してください。",
    },
  },
  fixes: { replace: "「{other}」にする" },
};

export const en: RuleTexts = {
  name: "Retired department",
  messages: {
    renamed: {
      what: "By the roster “{name}” ended on {until}; its successor is “{successor}” ({cells}).",
      why: "The plan would be published with a department that is no longer there.",
      todo: "Ask whether “{successor}” is right, and correct the name.",
    },
    abolished: {
      what: "By the roster “{name}” ended on {until}, without a successor ({cells}).",
      why: "The plan would be published with a department that is no longer there.",
      todo: "Find out which department took over, and correct the name.",
    },
  },
  fixes: { replace: "Make it “{other}”" },
};
