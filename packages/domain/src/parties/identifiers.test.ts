import { isCreditorId } from "./creditor-id";
import { fitsScheme, isAddressScheme } from "./electronic-address";
import { isLeitwegId, readLeitwegId } from "./leitweg-id";
import { isGermanTaxNumber, isGermanVatNumber } from "./tax-numbers";

describe("a Leitweg-ID", () => {
  test.each([
    ["04011000-1234512345-06", true],
    ["991-01234-38", true],
    ["04011000-1234512345-07", false],
    ["04011000-1234512354-06", false],
    ["9-01234-38", false],
    ["991-01234", false],
    ["991--38", false],
    ["", false],
  ])("%j: %j", (id, isOne) => {
    expect(isLeitwegId(id)).toBe(isOne);
  });

  test("is read as people paste it", () => {
    expect(readLeitwegId(" 991 – 01234‐38 ")).toBe("991-01234-38");
    expect(readLeitwegId("991-abc-1")).toBe("991-ABC-1");
    expect(readLeitwegId("\u200b ")).toBeNull();
  });
});

test.each([
  ["DE98ZZZ09999999999", true],
  ["DE98ABC09999999999", true],
  ["DE97ZZZ09999999999", false],
  ["DE98ZZZ0999999999", false],
  ["AT61ZZZ01234567890", true],
  ["98ZZZ09999999999", false],
])("%s is a creditor id: %j", (id, isOne) => {
  expect(isCreditorId(id)).toBe(isOne);
});

test.each([
  ["93815/08152", true],
  ["27/123/45678", true],
  ["181/815/08155", true],
  ["1121081508150", true],
  ["123 4567 8901", true],
  ["123456789", false],
  ["DE123456789", false],
  ["27-123-45678", false],
])("%s has the form of a German tax number: %j", (text, isOne) => {
  expect(isGermanTaxNumber(text)).toBe(isOne);
});

test("a German VAT number has nine digits", () => {
  expect(["DE123456789", "DE12345678", "ATU12345678"].map(isGermanVatNumber)).toEqual([true, false, false]);
});

test.each([
  ["EM", "a@example.com", true],
  ["EM", "example.com", false],
  ["0204", "991-01234-38", true],
  ["0204", "991-01234-39", false],
  ["9930", "DE123456789", true],
  ["9930", "123456789", false],
  ["0088", "4012345000009", true],
  ["0088", "4012345000008", false],
  ["0060", "123456789", true],
  ["0192", "987654321", true],
  ["0192", "", false],
])("in scheme %s, %j is an address: %j", (scheme, value, isOne) => {
  expect(isAddressScheme(scheme)).toBe(true);
  expect(fitsScheme({ scheme, value })).toBe(isOne);
});

test("a scheme has four digits, or is EM", () => {
  expect(["em", "204", "02040", "MAIL", ""].some(isAddressScheme)).toBe(false);
});
