import type { Rule } from "../rule";

export const sheetRules: readonly Rule[] = [];
