/** The folder of the origin in which this app lives, as the build names it too. */
export const APP_PATH = "/admin";
