import type german from "./locales/de.json";
import { useText } from "./use-text";

/** The few texts that the components have themselves. */
export const useOwnText = useText<keyof typeof german>;
