export type Theme = "light" | "dark";

/**
 * The backgrounds on which accent colours may lie, per theme.
 * Source: `tokens.css`; a test keeps the two equal.
 */
export const surfaceColors = {
  light: { page: "#f7f8fa", surface: "#ffffff", sunken: "#f1f2f5", raised: "#ffffff" },
  dark: { page: "#0c0e12", surface: "#13161b", sunken: "#0f1216", raised: "#1a1e25" },
} as const satisfies Record<Theme, Record<string, string>>;
