import fc from "fast-check";
import { BARE_PARTY } from "@kundenportal/domain/documents/bare-party";
import type { Party } from "@kundenportal/domain/documents/document-content";
import { normaliseLine, normaliseParagraphs } from "../parsing/en16931/normalise-text";

/** Letters of several scripts, and whatever means something in XML or in XRechnung. */
const LETTERS = [..."abcXYZ019äöüßéłřжあ中<>&\"'#;/=-.,:".split(""), " ", "💶", "]]>", "#SKONTO#", "#ABC#", "&amp;"];

export const line = (maxLength = 30): fc.Arbitrary<string> =>
  fc
    .string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength })
    .map((text) => normaliseLine(text) ?? "Text");

export const paragraphs = fc
  .array(line(), { minLength: 1, maxLength: 4 })
  .map((lines) => normaliseParagraphs(lines.join("\n")) ?? "Text");

export const maybe = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(values, { nil: null });

export const day = fc
  .date({ min: new Date("2025-01-01"), max: new Date("2027-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

export const COUNTRIES = fc.constantFrom("DE", "AT", "FR", "NL", "CH");

const address = {
  street: maybe(line()),
  addressAddition: maybe(line()),
  zip: fc.constantFrom("10115", "1010", "AB1 2CD"),
  city: line(),
  region: maybe(line()),
  countryCode: COUNTRIES,
};

export const party = fc.record({
  name: line(),
  ...address,
  tradingName: fc.constantFrom(null, "Der Laden & Söhne"),
  contactName: line(),
  email: fc.constant("rechnung@example.com"),
  phone: fc.constantFrom("+49 30 123456", "030/123"),
  vatNumber: fc.constant("DE123456789"),
  taxNumber: maybe(fc.constant("21/815/08150")),
  identifier: maybe(line(12)),
  legalInformation: maybe(paragraphs),
  registerNumber: maybe(fc.constantFrom("HRB 4711", "VR 1 & 2")),
  electronicAddress: fc.constantFrom(
    { scheme: "EM", value: "rechnung@example.com" },
    { scheme: "0204", value: "04011000-1234512345-06" },
  ),
});

export const place: fc.Arbitrary<Party> = fc
  .record({ name: line(), ...address })
  .map((each) => ({ ...BARE_PARTY, ...each }));
