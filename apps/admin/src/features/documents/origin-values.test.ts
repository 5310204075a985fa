import type { OriginValues_DocumentFragment } from "../../gql/graphql";
import { toOriginValues } from "./origin-values";

type Content = NonNullable<OriginValues_DocumentFragment["content"]>;
type Line = Content["lines"][number];

const LINE: Line = {
  __typename: "DocumentLine",
  name: "Schraube",
  description: null,
  articleNumber: null,
  quantity: "250",
  unit: "H87",
  unitPrice: "0.12",
  priceBaseQuantity: "1",
  net: { __typename: "Money", amount: "30.00", currency: "EUR" },
  gross: null,
  role: null,
  taxCategory: "S",
  taxRatePercent: "19",
  optional: false,
  adjustments: [],
};

const CONTENT: Content = {
  __typename: "DocumentContent",
  version: 1,
  pricesIncludeTax: false,
  title: null,
  intro: null,
  notes: [],
  deliveryDate: null,
  servicePeriod: null,
  buyerReference: null,
  orderReference: null,
  contractReference: null,
  references: [],
  madeElsewhere: null,
  taxes: [],
  lines: [],
  adjustments: [],
};

function linesOf(lines: readonly Partial<Line>[], said: Partial<Content> = {}) {
  const content: Content = { ...CONTENT, lines: lines.map((line) => ({ ...LINE, ...line })), ...said };
  const document: OriginValues_DocumentFragment = {
    __typename: "Document",
    id: "d1",
    type: "INVOICE",
    title: null,
    total: { __typename: "Money", amount: "30.00", currency: "EUR" },
    content,
  };
  const { lines: values } = toOriginValues(document, { isCopy: true, locale: "de", isSmallBusiness: false });
  return values.map(({ name, quantity, unitPrice }) => [name, quantity, unitPrice]);
}

const elsewhere = (isTaxKnown: boolean): Partial<Content> => ({
  madeElsewhere: { __typename: "MadeElsewhere", isTaxKnown },
});
const NOTHING = [["", "1", ""]];

test("a line is taken over as it was agreed", () => {
  expect(linesOf([{}])).toEqual([["Schraube", "250", "0,12"]]);
});

test("a price for a hundred, or none, is what the line costs; groups cost nothing", () => {
  const hundred = { unitPrice: "12.00", priceBaseQuantity: "100" };
  const untold = { name: "Regal", quantity: null, unitPrice: null };
  expect(linesOf([hundred, untold, { ...untold, role: "GROUP" }])).toEqual([
    ["Schraube", "1", "30,00"],
    ["Regal", "1", "30,00"],
  ]);
});

test("where it is not known how lines are taxed, the writer states them", () => {
  expect(linesOf([{}], elsewhere(false))).toEqual(NOTHING);
  expect(linesOf([{}, { taxRatePercent: null }], elsewhere(true))).toEqual(NOTHING);
  expect(linesOf([{}], elsewhere(true))).toHaveLength(1);
});
