import { englishTexts } from "../../core/rules/english";
import { en } from "./en";
import type { Speech } from "./texts";

export const english: Speech = { language: "en", texts: en, fullTexts: en, ruleTexts: englishTexts };
