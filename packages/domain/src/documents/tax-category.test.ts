import { TAX_CATEGORIES, taxExemptions, usualTaxCategory } from "./tax-category";
import { VATEX_CODES } from "./vatex-codes";

const REGULAR = { locale: "de", isSmallBusiness: false, own: null } as const;

describe("why no tax is due", () => {
  test("is in the words of the law where the category says it", () => {
    const { AE, K, G, O, E, S, Z } = taxExemptions(REGULAR);
    expect([AE?.code, K?.code, G?.code, O?.code]).toEqual(["VATEX-EU-AE", "VATEX-EU-IC", "VATEX-EU-G", "VATEX-EU-O"]);
    expect(AE?.reason).toBe("Steuerschuldnerschaft des Leistungsempfängers.");
    expect([E, S, Z]).toEqual([{ reason: null, code: null }, undefined, undefined]);
  });

  test("keeps the German term in English, which the law asks for by its name", () => {
    expect(taxExemptions({ ...REGULAR, locale: "en" })["AE"]?.reason).toMatch(/^Reverse charge.*Leistungsempfängers/);
  });

  test("is § 19 for a small business, without a code, unless the document says something else", () => {
    const small = { ...REGULAR, isSmallBusiness: true };
    expect(taxExemptions(small)["E"]).toEqual({
      reason: "Steuerfrei nach § 19 UStG (Kleinunternehmer).",
      code: null,
    });
    const own = { reason: null, code: "VATEX-EU-132-1I" };
    expect(taxExemptions({ ...small, own })["E"]?.code).toBe("VATEX-EU-132-1I");
  });

  test("is what the document says about exempt lines, in its own words or those of the code", () => {
    const code = "VATEX-EU-132-1I";
    expect(taxExemptions({ ...REGULAR, own: { reason: null, code } })["E"]?.reason).toMatch(/§ 4 Nr\. 21 UStG/);
    expect(taxExemptions({ ...REGULAR, own: { reason: "Unterricht", code } })["E"]).toEqual({
      reason: "Unterricht",
      code,
    });
    expect(taxExemptions({ ...REGULAR, own: { reason: "Unterricht", code: null } })["E"]?.code).toBeNull();
  });
});

test("a line that states only its rate is taxed, at zero or exempt", () => {
  expect([usualTaxCategory(19, false), usualTaxCategory(7, true), usualTaxCategory(0, false)]).toEqual(["S", "S", "Z"]);
  expect(usualTaxCategory(0, true)).toBe("E");
});

test("the codes have the form of the list, and every reason is a sentence in both languages", () => {
  for (const [code, { de, en }] of VATEX_CODES) {
    expect(code).toMatch(/^VATEX-EU-[0-9A-Z]+(-[0-9A-Z]+)?$/);
    expect([de, en].every((text) => text.endsWith("."))).toBe(true);
  }
  expect(TAX_CATEGORIES).toEqual(["S", "Z", "E", "AE", "K", "G", "O"]);
});
