import { LOCALES } from "@kundenportal/domain/locale";
import { MailKind, mailKindRules } from "../../src/modules/mail/sending/mail-kinds";
import { createTestApi, type TestApi } from "../create-test-api";
import { CustomerTexts } from "./customer-texts";
import { findForeignWords, readOwnTexts } from "./language-words";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ demo: true });
});
afterAll(() => api.close());

const TO_CUSTOMERS = Object.values(MailKind).filter((kind) => mailKindRules(kind).audience === "CUSTOMER");

test.each(LOCALES)("emails, PDFs and pages in %s are in one language throughout", async (locale) => {
  const reader = await CustomerTexts.create(api, locale);
  await reader.readDocuments();
  await reader.readReceipts();
  await reader.readPlainPages();
  const kinds = await reader.readMails();

  expect(TO_CUSTOMERS.filter((kind) => !kinds.has(kind))).toEqual([]);
  const findings = reader.texts.flatMap(({ place, text }) => {
    const words = findForeignWords(text, locale);
    return words.length === 0 ? [] : [`${place}: ${words.join(", ")}`];
  });
  expect(findings).toEqual([]);
});

test.each(LOCALES)("no text of ours in %s has a word of the other language", (locale) => {
  const findings = readOwnTexts(locale).flatMap((text) => {
    const words = findForeignWords(text, locale);
    return words.length === 0 ? [] : [`${text}: ${words.join(", ")}`];
  });
  expect(findings).toEqual([]);
});

test("a word of the other language is found, and so are its dates, amounts and rates", () => {
  expect(findForeignWords("Thank you for your Rechnung, due on 04.05.2026: 119,00 € at 19\u00a0%", "en")).toEqual([
    "rechnung",
    "04.05.2026",
    "119,00 €",
    "9\u00a0%",
  ]);
  expect(findForeignWords("Ihre payment vom 4 May 2026: €119.00", "de")).toEqual(["payment", "4 May 2026", "€119.00"]);
});
