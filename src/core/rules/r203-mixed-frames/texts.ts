import type { RuleTexts } from "../rule";

export const ja: RuleTexts = {
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

export const en: RuleTexts = {
  name: "Numbers of two plans mixed",
  messages: {
    mixed: {
      what: "Numbers of {current} ({currentExample}) and of {next} ({nextExample}) are used without telling them apart.",
      why: "Readers cannot tell which plan a number belongs to.",
      todo: "Use the numbers of {next}, mark those of {current} with “現行”, or add a legend below the table.",
    },
  },
  fixes: {},
};
