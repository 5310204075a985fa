/** The path below the origin at which this app is served; the same as in the build. */
export const APP_PATH = "/admin";

/** Where staff ask for a new password, and where the link they get leads. Emails name both. */
export const FORGOT_PASSWORD_PATH = "/forgot-password";
export const RESET_PASSWORD_PATH = "/reset-password";
