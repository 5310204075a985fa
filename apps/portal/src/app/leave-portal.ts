import { forgetPage } from "@kundenportal/app-core/page-return";
import { forgetDrafts } from "../lib/drafts";

/** Rendered by the server: that this link opens nothing any more, or that the customer has signed out. */
const GOODBYE_PATHS = { SESSION_ENDED: "/p/ended", SIGNED_OUT: "/p/signed-out" } as const;

/** Takes the customer out of the portal; nothing they saw stays in this tab. */
export function leavePortal(reason: keyof typeof GOODBYE_PATHS): void {
  forgetPage();
  forgetDrafts();
  window.location.assign(`${GOODBYE_PATHS[reason]}?lang=${document.documentElement.lang}`);
}
