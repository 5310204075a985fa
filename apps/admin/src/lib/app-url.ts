/** The path below the origin at which this app is served; the same as in the build. */
export const APP_PATH = "/admin";
