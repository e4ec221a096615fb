import type { RuleTexts } from "../rule";

export const ja: RuleTexts = {
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

export const en: RuleTexts = {
  name: "Marked-up text",
  messages: {
    struck: {
      what: "{cell} holds struck-through text. Without it, it was read as “{text}”.",
      why: "With both in place nobody can tell which one is proposed.",
      todo: "Accept the change and remove the struck text. Until then this cell is not written.",
    },
    mixed: {
      what: "The lettering changes inside {cell}. It was read as “{text}”.",
      why: "If it marks an edit, removed and added words were read as one text.",
      todo: "If it marks an edit, accept it. Until then this cell is not written.",
    },
  },
  fixes: {},
};
