import { useText } from "@kundenportal/ui/use-text";
import type german from "./locales/de.json";

/** The texts that this package has itself. */
export const useCoreText = useText<keyof typeof german>;
