import { missingNumber } from "../n101-missing-number/rule";
import type { Rule } from "../rule";

export const numberingRules: readonly Rule[] = [missingNumber];
