/** The colour schemes that staff choose from; `system`: as the device has it. */
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The cookie of the admin app that says which of them was chosen in this browser. Scripts set it. */
export const STAFF_THEME_COOKIE = "kp_staff_theme";
