import type { Rule } from "../rule";

export const lineageRules: readonly Rule[] = [];
