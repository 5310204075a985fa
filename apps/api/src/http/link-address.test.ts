import { PORTAL_TOKEN_LENGTH } from "../access/portal-token";
import { readLinkAddress } from "./link-address";

const TOKEN = "AQ".padEnd(PORTAL_TOKEN_LENGTH - 2, "x_Y-") + "Z9";

test.each([
  ["a full stop", `${TOKEN}.`],
  ["brackets", `${TOKEN})>]`],
  ["encoded brackets", `${TOKEN}%29%3E`],
  ["quotation marks", `${TOKEN}%22%27”“`],
  ["punctuation", `${TOKEN},;:!?`.replace("?", "%3F")],
  ["emphasis", `${TOKEN}_*`],
  ["a quoted-printable line end", `${TOKEN}=20`],
  ["a soft line break in the middle", `${TOKEN.slice(0, 40)}=%0D%0A${TOKEN.slice(40)}`],
  ["a line break in the middle", `${TOKEN.slice(0, 40)}%0A%20%20${TOKEN.slice(40)}`],
  ["spaces", `%20${TOKEN}%20%20`],
  ["a plus sign", `${TOKEN}+`],
  ["a zero-width space", `${TOKEN.slice(0, 9)}%E2%80%8B${TOKEN.slice(9)}%E2%80%8B`],
  ["a byte order mark", `%EF%BB%BF${TOKEN}%EF%BB%BF`],
  ["a no-break space", `${TOKEN}%C2%A0`],
  ["half a character", `${TOKEN}%E2%80`],
  ["a percent sign", `${TOKEN}%`],
  ["slashes", `/${TOKEN}//`],
  ["hyphens of another kind", TOKEN.replaceAll("-", "%E2%80%91")],
  ["encoding twice", `${TOKEN.replaceAll("_", "%255F")}%252E`],
  ["the next words", `${TOKEN}%20Mit%20freundlichen`],
  ["markup", `${TOKEN}%3C/a%3E`],
  ["its own address once more", `https://portal.example/p/${TOKEN}`],
  ["another program's parameters", `${TOKEN}&data=05%7C02`],
])("a link is read through %s", (_what, spelt) => {
  expect(readLinkAddress(`/p/${spelt}`)).toBe(`/p/${TOKEN}`);
  expect(readLinkAddress(`/PAY/${spelt}`)).toBe(`/pay/${TOKEN}`);
  expect(readLinkAddress(`//p/${spelt}?utm_source=mail&fbclid=1`)).toBe(`/p/${TOKEN}?utm_source=mail&fbclid=1`);
});

test.each([
  ["/p", "/p/incomplete"],
  ["/p/", "/p/incomplete"],
  ["/pay/...", "/pay/incomplete"],
  [`/p/${TOKEN.slice(0, 50)}`, `/p/${TOKEN.slice(0, 50)}`],
  [`/p/${"A".repeat(5000)}`, `/p/${"A".repeat(PORTAL_TOKEN_LENGTH)}`],
  [`/p/${TOKEN}/new-link`, `/p/${TOKEN}/new-link`],
  [`/p/${TOKEN}./new-link/`, `/p/${TOKEN}/new-link`],
  [`/pay/${TOKEN}/girocode.png`, `/pay/${TOKEN}/girocode.png`],
  ["/p/ended?lang=de", "/p/ended?lang=de"],
  ["/p/ended/", "/p/ended"],
  ["/p/signed-out.", "/p/signed-out"],
])("%s is read as %s", (url, meant) => {
  expect(readLinkAddress(url)).toBe(meant);
});

test.each(["/", "/pages.css", "/portal/", "/portal/p/x.", "/payments.", "/graphql?x=/p/y.", "/admin/%E0"])(
  "%s is none of them and stays as it is",
  (url) => {
    expect(readLinkAddress(url)).toBe(url);
  },
);
