import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Number of department lists",
  messages: {
    count: {
      what: "The {count} items {items} stand beside what reads as {lists} lists of departments.",
      why: "It is not clear which department has which item; every one is taken for all of them.",
      todo: "Give each item a row of its own, or as many lists as there are items.",
    },
  },
  fixes: {},
};
