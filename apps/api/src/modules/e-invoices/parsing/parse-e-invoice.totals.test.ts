import { lineOf, problemsOf, summariesOf } from "./parse-e-invoice.test-support";
import { UBL_SAMPLE } from "./ubl/ubl-sample.test-support";
import { withReplaced } from "./with-replaced.test-support";

describe("arithmetic, to the cent", () => {
  test.each([
    ["BT-106", '">380.00<', '">380.01<', ["BT-106", "BT-109"]],
    ["BT-107", '">20.00</cbc:AllowanceTotalAmount>', '">20.01</cbc:AllowanceTotalAmount>', ["BT-107", "BT-109"]],
    ["BT-108", '">10.00</cbc:ChargeTotalAmount>', '">9.99</cbc:ChargeTotalAmount>', ["BT-108", "BT-109"]],
    ["BT-109", '">370.00<', '">370.01<', ["BT-109", "BT-112"]],
    ["BT-110", '">63.10<', '">63.11<', ["BT-110", "BT-112"]],
    ["BT-112", '">433.10</cbc:TaxI', '">433.11</cbc:TaxI', ["BT-112", "BT-115"]],
    ["BT-113", '">33.10<', '">33.11<', ["BT-115"]],
    ["BT-114", '">0.10<', '">0.11<', ["BT-115"]],
    ["BT-115", '">400.10<', '">400.11<', ["BT-115"]],
    ["BT-131", '">60.00</cbc:LineExtensionAmount>', '">60.01</cbc:LineExtensionAmount>', ["BT-106"]],
    ["BT-117", '">4.20<', '">4.21<', ["BT-110"]],
    ["BT-99", '">10.00</cbc:Amount>', '">10.01</cbc:Amount>', ["BT-108"]],
  ])("%s off by one", (_, piece, replacement, terms) => {
    const problems = problemsOf(withReplaced(UBL_SAMPLE, piece, replacement));

    expect(problems.map(({ code, businessTerm }) => [code, businessTerm])).toEqual(
      terms.map((term) => ["TOTALS_MISMATCH", term]),
    );
  });

  test("says what is there and what should be, and where", () => {
    const xml = withReplaced(UBL_SAMPLE, '">400.10<', '">400.11<');

    expect(problemsOf(xml)).toEqual([
      {
        code: "TOTALS_MISMATCH",
        message: "BT-115 is 400.11, but BT-112 - BT-113 + BT-114 is 400.10.",
        line: lineOf(xml, "<cbc:PayableAmount"),
        column: 5,
        path: "Invoice/cac:LegalMonetaryTotal/cbc:PayableAmount",
        businessTerm: "BT-115",
        found: "400.11",
        expected: "400.10",
      },
    ]);
  });

  test("a total that is missing although it has parts", () => {
    const xml = UBL_SAMPLE.replace(/<cbc:AllowanceTotalAmount.*\n/, "").replace(/<cbc:ChargeTotalAmount.*\n/, "");

    expect(summariesOf(xml)).toEqual([
      `TOTALS_MISMATCH BT-107 Invoice/cac:LegalMonetaryTotal ${lineOf(xml, "<cac:LegalMonetaryTotal")}`,
      expect.stringContaining("TOTALS_MISMATCH BT-109"),
    ]);
  });

  test("a tax that does not follow from its base", () => {
    const xml = UBL_SAMPLE.replace(">58.90<", ">68.90<")
      .replace(">63.10<", ">73.10<")
      .replace(">433.10</cbc:TaxI", ">443.10</cbc:TaxI")
      .replace(">400.10<", ">410.10<");

    expect(problemsOf(xml)).toMatchObject([
      { code: "TOTALS_MISMATCH", businessTerm: "BT-117", path: "Invoice/cac:TaxTotal[1]/cac:TaxSubtotal[1]" },
    ]);
  });

  test("a base that does not follow from the lines", () => {
    const xml = withReplaced(
      UBL_SAMPLE,
      "<cbc:ID>S</cbc:ID><cbc:Percent>7</cbc:Percent>",
      "<cbc:ID>S</cbc:ID><cbc:Percent>7.5</cbc:Percent>",
    ).replace(
      "<cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>7.5",
      "<cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>7",
    );

    expect(problemsOf(xml).map(({ businessTerm }) => businessTerm)).toEqual(["BT-116", "BT-116"]);
  });
});
