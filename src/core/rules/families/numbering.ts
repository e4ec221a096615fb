import { missingNumber } from "../n101-missing-number/rule";
import { duplicateNumber } from "../n102-duplicate-number/rule";
import { wrongParent } from "../n103-wrong-parent/rule";
import { unnumberedItem } from "../n104-unnumbered-item/rule";
import { mixedNotation } from "../n105-mixed-notation/rule";
import { missingHeading } from "../n106-missing-heading/rule";
import { conflictingHeading } from "../n107-conflicting-heading/rule";
import { missingMark } from "../n108-missing-mark/rule";
import type { Rule } from "../rule";

/** N: numbering. */
export const numberingRules: readonly Rule[] = [
  missingNumber,
  duplicateNumber,
  wrongParent,
  unnumberedItem,
  mixedNotation,
  missingHeading,
  conflictingHeading,
  missingMark,
];
