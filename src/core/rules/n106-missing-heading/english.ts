import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Missing heading",
  messages: {
    next: {
      what: "{plan} has no heading {heading}, but {count} item(s) of it, beginning with {first}.",
      why: "The table does not say which policy the items belong to.",
      todo: "Add the heading {heading}, or correct the numbers of the items.",
    },
    "next-headings": {
      what: "{plan} has no heading {heading}, but {count} heading(s) below it, beginning with {first}.",
      why: "The table does not say which policy these headings belong to.",
      todo: "Add the heading {heading}, or correct the number of the heading above or of those below.",
    },
    "current-headings": {
      what: "{plan} has no heading {heading}, but {count} heading(s) below it, beginning with {first}.",
      why: "The table does not say which policy these headings belong to.",
      todo: "Compare with the adopted plan, and correct the heading's number if it was mistyped in copying.",
    },
    current: {
      what: "{plan} has no heading {heading}, but {count} item(s) of it, beginning with {first}.",
      why: "The table does not say which policy the items belong to.",
      todo: "Compare with the adopted plan, and add the heading if it was lost in copying.",
    },
  },
  fixes: {},
};
