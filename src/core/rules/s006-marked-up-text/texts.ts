import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "見え消し",
  messages: {
    struck: {
      what: "{cell}に取消線の文字があります。取消線を除いて「{text}」と読みました。",
      why: "見え消しのままでは、どちらが案か分かりません。",
      todo: "修正を反映して取消線の文字を消してください。それまで、このセルには書き込みません。",
    },
    mixed: {
      what: "{cell}の文字飾りが途中で変わっています。「{text}」と読みました。",
      why: "見え消しなら、消した文と加えた文がつながって読まれています。",
      todo: "見え消しなら修正を反映してください。それまで、このセルには書き込みません。",
    },
  },
  fixes: {},
};
