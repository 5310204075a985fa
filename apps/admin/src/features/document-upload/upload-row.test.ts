import {
  type CommonFacts,
  isIncomplete,
  isReady,
  NO_FACTS,
  toItems,
  type UploadFacts,
  type UploadRow,
} from "./upload-row";

const COMMON: CommonFacts = { type: null, client: null, date: "", dueDays: null };
const CLIENT = { id: "c", name: "Muster KG" };
const WHOLE: UploadFacts = {
  ...NO_FACTS,
  type: "INVOICE",
  number: "1",
  date: "2026-03-12",
  total: "119.00",
  client: CLIENT,
};

function rowOf(own: Partial<UploadFacts>, others: Partial<UploadRow> = {}): UploadRow {
  const name = `${own.number ?? "x"}.pdf`;
  return {
    id: name,
    file: new File([], name),
    xml: null,
    state: "READY",
    own: { ...NO_FACTS, ...own },
    isRead: true,
    hasEInvoice: false,
    hasBrokenEInvoice: false,
    currency: "EUR",
    totalFrom: null,
    newClientName: null,
    existing: null,
    failure: null,
    published: null,
    ...others,
  };
}

const first = (rows: readonly UploadRow[], common = COMMON) => {
  const [item] = toItems(rows, common);
  if (item === undefined) throw new Error("There is a row");
  return item;
};

test("what all have in common fills gaps and overrules nothing", () => {
  const common: CommonFacts = { type: "OFFER", client: { id: "d", name: "Ost AG" }, date: "2026-01-02", dueDays: 14 };
  expect(first([rowOf({})], common).facts).toMatchObject({
    type: "OFFER",
    date: "2026-01-02",
    dueDate: "",
    client: { id: "d" },
  });
  expect(first([rowOf(WHOLE)], common).facts).toMatchObject({ ...WHOLE, dueDate: "2026-03-26" });
  expect(first([rowOf({ ...WHOLE, dueDate: "2026-04-01" })], common).facts.dueDate).toBe("2026-04-01");
});

test("an e-invoice says everything itself, and its new buyer is nobody else", () => {
  const common: CommonFacts = { type: "OFFER", client: CLIENT, date: "2026-01-02", dueDays: 14 };
  const item = first([rowOf({ ...WHOLE, client: null }, { hasEInvoice: true, newClientName: "Neu GmbH" })], common);
  expect([item.facts.client, item.facts.dueDate, item.facts.type, item.missing]).toEqual([null, "", "INVOICE", []]);
});

test.each<[string, Partial<UploadFacts>, readonly string[]]>([
  ["nothing", NO_FACTS, ["client", "type", "number", "date"]],
  ["an invoice without a total", { ...WHOLE, total: "" }, ["total"]],
  ["a delivery note without one", { ...WHOLE, type: "DELIVERY_NOTE", total: "" }, []],
  ["a reminder without its invoice", { ...WHOLE, type: "REMINDER" }, ["precedingNumber"]],
  ["a whole invoice", WHOLE, []],
])("what is missing of %s", (_name, own, missing) => {
  expect(first([rowOf(own)]).missing).toEqual(missing);
});

test("of two with one number the second waits, unless the first one is published already", () => {
  const [before, after] = toItems([rowOf(WHOLE), rowOf({ ...WHOLE, number: " 1" })], COMMON);
  expect([before, after].map((item) => item !== undefined && isReady(item))).toEqual([true, false]);
  expect(after?.twinName).toBe("1.pdf");
  expect(after !== undefined && isIncomplete(after)).toBe(true);

  const published = rowOf(WHOLE, { state: "PUBLISHED" });
  expect(toItems([published, rowOf(WHOLE)], COMMON)[1]?.twinName).toBeNull();
  expect(toItems([rowOf(WHOLE), rowOf({ ...WHOLE, type: "OFFER" })], COMMON)[1]?.twinName).toBeNull();
});

test("it becomes a new version only as long as type and number are those that are here", () => {
  expect(first([rowOf(WHOLE, { existing: "INVOICE 1" })]).isNewVersion).toBe(true);
  expect(first([rowOf({ ...WHOLE, number: "2" }, { existing: "INVOICE 1" })]).isNewVersion).toBe(false);
});
