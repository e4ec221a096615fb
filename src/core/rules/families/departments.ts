import type { Rule } from "../rule";

export const departmentRules: readonly Rule[] = [];
