import { createContext } from "react";

/**
 * Where menus, lists and tooltips have to be put: inside the open modal, because the browser shows nothing above it and
 * lets nothing outside it be used. Null: the page itself.
 */
export const OverlayContainerContext = createContext<HTMLElement | null>(null);
