import { join } from "node:path";

/** Where the builds of the two apps are. This path is the same seen from the sources and from the build. */
export const APPS_DIR = join(__dirname, "../..");
export const PORTAL_DIR = join(APPS_DIR, "portal", "dist");
export const ADMIN_DIR = join(APPS_DIR, "admin", "dist");
