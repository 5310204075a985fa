import { useText as useAnyText } from "@kundenportal/ui/use-text";
import type german from "../locales/de.json";

export type TextKey = keyof typeof german;

/** The portal's texts in the customer's language. */
export const useText = useAnyText<TextKey>;
