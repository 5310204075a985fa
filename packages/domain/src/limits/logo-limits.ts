/** What a logo may take: enough for print, and little for each document that carries it. */
export const LOGO_LIMITS = { sizeBytes: 300_000, side: 2_000, pixels: 1_000_000 } as const;
