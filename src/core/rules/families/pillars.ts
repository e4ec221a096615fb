import { headingWithoutPillar } from "../p601-heading-without-pillar/rule";
import { mixedMark } from "../p602-mixed-mark/rule";
import { pillarConflict } from "../p603-pillar-conflict/rule";
import type { Rule } from "../rule";

/** P: pillars. */
export const pillarRules: readonly Rule[] = [headingWithoutPillar, mixedMark, pillarConflict];
