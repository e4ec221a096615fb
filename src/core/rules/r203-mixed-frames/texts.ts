import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "二つの計画の番号の混在",
  messages: {
    mixed: {
      what: "{current}の番号({currentExample})と{next}の番号({nextExample})が、区別なく使われています。",
      why: "番号がどちらの計画のものか、読む人には分かりません。",
      todo: "{next}の番号にそろえて{current}の番号には「現行」を付けるか、表の下に凡例を記入してください。",
    },
  },
  fixes: {},
};
