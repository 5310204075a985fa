import { type Translate, useText as useAnyText } from "@kundenportal/ui/use-text";
import type german from "../locales/de.json";

export type TextKey = keyof typeof german;
export type Text = Translate<TextKey>;

/** The portal's texts in the customer's language; a misspelt key does not compile. */
export const useText = useAnyText<TextKey>;
