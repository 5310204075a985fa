/** Where logos are served, by the hash of their bytes. */
export const LOGO_PATH = "/logos";

/** A merchant as the sender of a page. */
export function senderOf(merchant: { readonly name: string; readonly logoSha256: string | null }) {
  return { name: merchant.name, logoUrl: logoUrlOf(merchant) };
}

/** The address of a merchant's logo on the server's own origin; null without one. */
export function logoUrlOf({ logoSha256 }: { readonly logoSha256: string | null }): string | null {
  return logoSha256 === null ? null : `${LOGO_PATH}/${logoSha256}`;
}
