import { createPortalToken } from "./portal-token";
import { withoutLinks } from "./without-links";

const KEY = { id: 200, secret: Buffer.alloc(32, 7) };
const ID = "01890a5d-ac96-774b-bcce-b302099a8057";

const TOKENS = (["CLIENT", "DOCUMENT", "PREVIEW", "PAY"] as const).map((kind) =>
  createPortalToken(
    {
      kind,
      merchantId: ID,
      clientId: ID,
      documentId: kind === "CLIENT" ? null : ID,
      clientGeneration: 1,
      documentGeneration: 4_000_000_000,
      clientRenewal: 4_000_000_000,
      expiresAt: new Date("2027-01-01"),
    },
    [KEY],
  ),
);

/** As long words are written in an email's HTML. */
function broken(text: string): string {
  return text.replaceAll(/.{10}(?=.)/g, "$&<wbr />");
}

test.each(TOKENS)("the link with %s goes, wherever it stands and however it is written", (token) => {
  const url = `https://portal.example.com/p/${token}`;
  const text = [
    `Sehen Sie hier: ${url}.`,
    `<a href="${url}">${broken(url)}</a>`,
    `https://portal.example.com/pay/${token}?x=1 und ${url}`,
    // Cut off somewhere: the rest could be guessed.
    url.slice(0, -3),
  ].join("\n");

  const closed = withoutLinks(text);

  expect(closed.replaceAll("<wbr />", "")).not.toContain(token.slice(0, 20));
  expect(closed.split("\n")[0]).toBe("Sehen Sie hier: https://portal.example.com/p/….");
  expect(closed).toContain("https://portal.example.com/pay/…?x=1 und https://portal.example.com/p/…");
});

test("the link for a new password goes", () => {
  const url = `https://portal.example.com/admin/reset-password#${"aB-_".repeat(16)}`;
  expect(withoutLinks(`${url}\n${broken(url)}`).replaceAll("<wbr />", "")).toBe(
    "https://portal.example.com/admin/reset-password#…\nhttps://portal.example.com/admin/reset-password#…",
  );
});

test("what opens nothing stays: pages of a shop, of the admin app, of the portal", () => {
  const text = [
    "https://shop.example.com/p/ergonomischer-buerostuhl-mit-armlehnen-schwarz-und-kopfstuetze-aus-echtem-leder-fuer-lange-tage-im-buero",
    "https://portal.example.com/admin/documents/01890a5d-ac96-774b-bcce-b302099a8057",
    "https://portal.example.com/admin/reset-password",
    "https://portal.example.com/pay/",
  ].join("\n");
  expect(withoutLinks(text)).toBe(text);
});
