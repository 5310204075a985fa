import { findingDetail, findingText } from "./finding-text";

const MISSING = { breach: "MISSING", businessTerm: "BT-10", lineId: null, found: null, expected: null } as const;

describe("what breaks a rule", () => {
  test.each([
    [MISSING, "Käuferreferenz (Leitweg-ID) (BT-10): fehlt", "Buyer reference (BT-10): missing"],
    [
      { ...MISSING, breach: "UNKNOWN_CODE", businessTerm: "BT-130", lineId: "2" } as const,
      "Position 2, Einheit (BT-130): unbekannter Code",
      "Line 2, unit (BT-130): unknown code",
    ],
    [
      { ...MISSING, businessTerm: "BT-29-1" },
      "Kennung des Verkäufers (BT-29-1): fehlt",
      "Seller identifier (BT-29-1): missing",
    ],
    [{ ...MISSING, businessTerm: "BT-X-8" }, "BT-X-8: fehlt", "BT-X-8: missing"],
    [{ ...MISSING, breach: "UNREADABLE", businessTerm: null } as const, "Datei: nicht lesbar", "File: can’t be read"],
  ])("%j", (finding, de, en) => {
    expect(findingText(finding, "de")).toBe(de);
    expect(findingText(finding, "en")).toBe(en);
  });

  test("what is there and what was expected are as the file says them", () => {
    expect(findingDetail(MISSING, "de")).toBeNull();
    expect(findingDetail({ ...MISSING, found: "1.5", expected: "2.00" }, "de")).toBe("Steht da „1.5“, erwartet „2.00“");
    expect(findingDetail({ ...MISSING, expected: "EUR" }, "en")).toBe("Expected “EUR”");
  });
});
