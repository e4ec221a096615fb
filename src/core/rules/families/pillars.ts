import type { Rule } from "../rule";

export const pillarRules: readonly Rule[] = [];
