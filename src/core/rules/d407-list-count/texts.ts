import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "課名の並びの数",
  messages: {
    count: {
      what: "{items}の{count}項目に対して、関係課の並びが{lists}つあるように読めます。",
      why: "どの課がどの項目を受け持つか分からず、すべての課を両方の関係課として扱っています。",
      todo: "項目ごとに行を分けるか、項目の数だけ課名を並べてください。",
    },
  },
  fixes: {},
};
