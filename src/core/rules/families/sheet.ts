import type { Rule } from "../rule";
import { unreadRow } from "../s002-unread-row/rule";
import { headerDiffers } from "../s003-header-differs/rule";
import { errorValue } from "../s004-error-value/rule";
import { hiddenItem } from "../s005-hidden-item/rule";
import { markedUpText } from "../s006-marked-up-text/rule";

/** S: the sheet itself. S001 looks at the workbook and stands in the registry. */
export const sheetRules: readonly Rule[] = [unreadRow, headerDiffers, errorValue, hiddenItem, markedUpText];
