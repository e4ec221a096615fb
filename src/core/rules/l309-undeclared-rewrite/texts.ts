import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "記載のない書換え",
  messages: {
    rewritten: {
      what: "{plan}の{count}項目({items})は、文面が大きく変わっていますが、経過に書かれていません。",
      why: "何を見直したのか、会議で問われます。",
      todo: "「内容見直し(○○)」などを記入してください。案を作れます。",
    },
  },
  fixes: { draft: "{count}行の経過の案を記入({cells})" },
};
