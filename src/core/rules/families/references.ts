import type { Rule } from "../rule";
import { danglingReference } from "../r201-dangling-reference/rule";
import { ambiguousFrame } from "../r202-ambiguous-frame/rule";
import { mixedFrames } from "../r203-mixed-frames/rule";
import { referenceContradictsRow } from "../r204-reference-contradicts-row/rule";
import { unfulfilledHeadingNote } from "../r205-unfulfilled-heading-note/rule";

export const referenceRules: readonly Rule[] = [danglingReference, ambiguousFrame, mixedFrames, referenceContradictsRow, unfulfilledHeadingNote];
