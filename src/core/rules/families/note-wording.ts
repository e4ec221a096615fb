import type { Rule } from "../rule";
import { nonstandardNote } from "../t501-nonstandard-note/rule";
import { mixedArrow } from "../t502-mixed-arrow/rule";

export const noteWordingRules: readonly Rule[] = [nonstandardNote, mixedArrow];
