import { vanishedItem } from "../l301-vanished-item/rule";
import { unexplainedNew } from "../l302-unexplained-new/rule";
import { memberCount } from "../l303-member-count/rule";
import { claimNotBestMatch } from "../l304-claim-not-best-match/rule";
import { noteOnWrongRow } from "../l305-note-on-wrong-row/rule";
import { newHasPredecessor } from "../l306-new-has-predecessor/rule";
import { removedButPresent } from "../l307-removed-but-present/rule";
import { unchangedButDiffers } from "../l308-unchanged-but-differs/rule";
import { undeclaredRewrite } from "../l309-undeclared-rewrite/rule";
import { undeclaredProgram } from "../l310-undeclared-program/rule";
import { doubleClaim } from "../l311-double-claim/rule";
import type { Rule } from "../rule";

export const lineageRules: readonly Rule[] = [
  vanishedItem,
  unexplainedNew,
  memberCount,
  claimNotBestMatch,
  noteOnWrongRow,
  newHasPredecessor,
  removedButPresent,
  unchangedButDiffers,
  undeclaredRewrite,
  undeclaredProgram,
  doubleClaim,
];
