import { type Translate, useText } from "@kundenportal/ui/use-text";
import type german from "./locales/de.json";

export type CoreTextKey = keyof typeof german;
export type CoreText = Translate<CoreTextKey>;

/** The texts that this package brings along. */
export const useCoreText = useText<CoreTextKey>;
