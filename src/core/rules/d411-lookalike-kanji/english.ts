import type { RuleTexts } from "../rule";

const what = "“{wrong}” looks like “{right}” of the roster ({official}), but one character differs.";
const why = "A wrong name of a place or department has to be corrected in public.";

export const english: RuleTexts = {
  name: "Look-alike character",
  messages: {
    own: { what, why, todo: "Check {own}, and correct it." },
    both: { what, why, todo: "Check {own}, and correct it. For {quoted} compare with the adopted plan." },
    quoted: { what, why, todo: "For {quoted} compare with the adopted plan." },
  },
  fixes: { correct: "Correct it to “{right}”" },
};
