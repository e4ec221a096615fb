import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "廃止された課",
  messages: {
    renamed: {
      what: "「{name}」は課名一覧では{until}までで、後継は「{successor}」です({cells})。",
      why: "計画の期間には、ない課の名で公表されます。",
      todo: "「{successor}」に直してよいか、所管に確認してください。",
    },
    abolished: {
      what: "「{name}」は課名一覧では{until}までで、後継は書かれていません({cells})。",
      why: "計画の期間には、ない課の名で公表されます。",
      todo: "引き継いだ課を確認して、課名を直してください。",
    },
  },
  fixes: { replace: "「{other}」にする" },
};
