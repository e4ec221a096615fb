import type { Rule } from "../rule";

export const noteWordingRules: readonly Rule[] = [];
