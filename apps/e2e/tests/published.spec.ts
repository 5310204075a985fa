import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling } from "../support/accessibility";
import { hybridPdf, zugferdXml } from "../support/hybrid-pdf";
import { MerchantSteps } from "../support/merchant-steps";
import { PHONE } from "../support/phone";
import { expect, signIn, test } from "../support/test";

// The line is lost once while files are on their way.
test.use({ causedErrors: ["console: Failed to load resource: net::ERR_INTERNET_DISCONNECTED"] });

const BY_HAND = 40;
const BY_API = 160;

interface DroppedFile {
  readonly name: string;
  readonly pdf: Buffer;
}

test("200 PDFs of another program are published by drag and drop and by API; one is accepted, one is paid", async ({
  page,
  browser,
  server,
}) => {
  const mark = String(Date.now()).slice(-8);
  await signIn(page);
  const steps = new MerchantSteps(page);
  const name = `Werft ${mark}`;
  const client = await steps.createClient(name, { email: "buero@werft.example" });
  const clientId = new URL(client.page).pathname.split("/").at(-1) ?? "";
  const key = await createApiKey(page);
  const pushed = push(server.origin, key, mark, clientId);
  const offerPdf = hybridPdf(`Angebot Nr. AN-${mark} vom 12.03.2026 ueber eine Helling, 1.190,00 EUR`, null);
  const files = handFiles(mark, name, offerPdf);

  await test.step("most of what is dropped is known from name, text and e-invoice; the rest is asked for", async () => {
    await page.goto("/admin/documents/upload");
    await drop(page, [...files, { name: "Liste.txt", pdf: Buffer.from("no PDF") }]);
    await expect(summary(page)).toHaveText(
      `41 Dateien · ${String(BY_HAND - 1)} bereit · 1 unvollständig · 1 fehlgeschlagen`,
      {
        timeout: 60_000,
      },
    );
    await expect(page.getByText("Das ist keine PDF-Datei.")).toBeVisible();
    await expect(page.getByText("E-Rechnung: Beleg7.xml")).toBeVisible();
    await page.getByRole("button", { name: "Liste.txt entfernen" }).click();
    await page.getByRole("button", { name: "1 unvollständige ergänzen" }).click();
    // The cursor is where something is missing.
    await page.keyboard.type("1.190");
    await page.keyboard.press("Enter");
  });

  await test.step("the sum is there to compare; a lost line loses nothing", async () => {
    await page.getByRole("button", { name: "40 Dokumente veröffentlichen" }).click();
    const question = page.getByRole("alertdialog");
    await expect(question.getByText(/^5\.831,00\s€$/)).toBeVisible();
    await expect(question.getByText("37 Beträge sind aus dem Text der PDF-Datei gelesen.")).toBeVisible();
    let sent = 0;
    await page.route("**/graphql", (route) => {
      sent += 1;
      return sent === 10 ? route.abort("internetdisconnected") : route.continue();
    });
    await question.getByRole("button", { name: "40 Dokumente veröffentlichen" }).click();
    await page.getByRole("button", { name: "Weitermachen" }).click();
    await expect(summary(page)).toHaveText("40 Dateien · 40 veröffentlicht", { timeout: 60_000 });
    await page.unroute("**/graphql");
  });

  await test.step("the nightly push of the guide sends the rest, and the next night changes nothing", async () => {
    expect(await pushed).toEqual({ CREATED: BY_API, UNCHANGED: 1 });
  });

  const phone = await (await browser.newContext({ ...PHONE, locale: "de-DE" })).newPage();
  await test.step("the customer has the invoice on a phone: the PDF a tap away, nothing invented about tax, paid", async () => {
    await phone.goto(client.portalUrl);
    await openDocument(phone, `RE-${mark}-007`);
    const open = phone.getByRole("link", { name: "PDF öffnen" });
    const response = await phone.request.get((await open.getAttribute("href")) ?? "");
    expect((await response.body()).equals(files[6]?.pdf ?? Buffer.alloc(0))).toBe(true);
    await expect(phone.locator("iframe")).toHaveCount(0);
    await expect(phone.getByText("Nettobetrag und Steuer stehen in der PDF-Datei.")).toBeVisible();
    await expect(phone.getByText(/0\s%/)).toHaveCount(0);
    await expectNoSidewaysScrolling(phone, "published invoice");
    await expectAccessible(phone, "published invoice");
    await phone.getByRole("button", { name: /119,00\s€ bezahlen/ }).click();
    await phone.getByLabel("Wero").check();
    await phone.getByRole("button", { name: "Jetzt bezahlen" }).click();
    await expect(phone.getByText("Zahlung eingegangen").first()).toBeVisible();
  });

  await test.step("the offer is accepted, and what is kept of that covers the very PDF", async () => {
    await phone.goto("/portal/");
    await openDocument(phone, `AN-${mark}`);
    await phone.getByRole("button", { name: "Angebot annehmen" }).click();
    const dialog = phone.getByRole("dialog");
    await expect(dialog.getByText("wie in der PDF-Datei beschrieben")).toBeVisible();
    await dialog.getByLabel("Ihr Vor- und Nachname").fill("Wiebke Werft");
    await dialog.getByRole("checkbox").check({ force: true });
    await dialog.getByRole("button", { name: "Verbindlich annehmen" }).click();
    await expect(dialog.getByText("Vielen Dank, das Angebot ist angenommen")).toBeVisible();

    const query = `{ documents(filter: { search: "${mark}", types: [OFFER] }, first: 2) { edges { node {
      status decision { contentSha256 } content { sha256 madeElsewhere { pdfSha256 } } } } } }`;
    const answer = await page.request.post("/graphql", {
      headers: { authorization: `Bearer ${key}` },
      data: { query },
    });
    const { data } = (await answer.json()) as { data: { documents: { edges: { node: Accepted }[] } } };
    const [{ node } = { node: null }, ...others] = data.documents.edges;
    expect(others).toEqual([]);
    expect(node?.status).toBe("ACCEPTED");
    expect(node?.decision?.contentSha256).toBe(node?.content.sha256);
    expect(node?.content.madeElsewhere.pdfSha256).toBe(createHash("sha256").update(offerPdf).digest("hex"));
  });

  await test.step("at a desk the PDF is right there, under the same strict policy", async () => {
    const desk = await (await browser.newContext({ locale: "de-DE" })).newPage();
    await desk.goto(client.portalUrl);
    await openDocument(desk, `RE-${mark}-101`);
    await expect(desk.getByRole("link", { name: "PDF öffnen" })).toBeVisible();
    const isShown = await desk.evaluate(() => navigator.pdfViewerEnabled && matchMedia("(pointer: fine)").matches);
    await expect(desk.locator("iframe")).toHaveCount(isShown ? 1 : 0);
  });
});

interface Accepted {
  readonly status: string;
  readonly decision: { readonly contentSha256: string } | null;
  readonly content: { readonly sha256: string; readonly madeElsewhere: { readonly pdfSha256: string } };
}

function invoicePdf(number: string): Buffer {
  return hybridPdf(
    `Rechnung Nr. ${number}, Rechnungsdatum: 12.03.2026, Gesamtbetrag 119,00 EUR, zahlbar bis 11.04.2036`,
    null,
  );
}

/** 37 invoices, an offer whose total nobody could read for certain, and two with an e-invoice for a new client: inside, and beside. */
function handFiles(mark: string, client: string, offer: Buffer): readonly DroppedFile[] {
  const invoices = Array.from({ length: BY_HAND - 3 }, (_, index) => {
    const number = `RE-${mark}-${String(index + 1).padStart(3, "0")}`;
    return { name: `${number} ${client}.pdf`, pdf: invoicePdf(number) };
  });
  const zugferd = zugferdXml({ number: `ZF-${mark}`, buyer: `Neukunde ${mark}` });
  return [
    ...invoices,
    { name: `Angebot AN-${mark} ${client}.pdf`, pdf: offer },
    { name: "scan0001.pdf", pdf: hybridPdf(`Rechnung ZF-${mark}`, zugferd) },
    { name: "beleg7.pdf", pdf: hybridPdf(`Rechnung XB-${mark}`, null) },
    { name: "Beleg7.xml", pdf: Buffer.from(zugferdXml({ number: `XB-${mark}`, buyer: `Neukunde ${mark}` })) },
  ];
}

/** As a person does it. */
async function drop(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const packed = files.map(({ name, pdf }) => ({ name, text: pdf.toString("latin1") }));
  const transfer = await page.evaluateHandle((all) => {
    const made = new DataTransfer();
    for (const { name, text } of all) {
      const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
      made.items.add(new File([bytes], name, { type: name.endsWith(".pdf") ? "application/pdf" : "" }));
    }
    return made;
  }, packed);
  await page.getByText("Dateien hierher ziehen").dispatchEvent("drop", { dataTransfer: transfer });
}

/** From the customer's list, once nothing else is in it. */
async function openDocument(page: Page, number: string): Promise<void> {
  await page.getByLabel("Dokumente durchsuchen").fill(number);
  const found = page.getByRole("link", { name: /(?:RE|AN|ZF)-\d/ });
  await expect(found).toHaveCount(1);
  await found.click();
  await expect(page.getByRole("heading", { level: 1, name: number })).toBeVisible();
}

function summary(page: Page) {
  return page.getByText(/^\d+ Dateien · /).first();
}

async function createApiKey(page: Page): Promise<string> {
  await page.goto("/admin/settings/developers");
  await page.getByRole("button", { name: "Neuer API-Schlüssel" }).click();
  await page.getByLabel("Wofür").fill("Anderes Programm");
  await page.getByRole("radio", { name: "Lesen und schreiben" }).check({ force: true });
  await page.getByRole("dialog").getByRole("button", { name: "API-Schlüssel erstellen" }).click();
  return page.getByLabel("Ihr neuer API-Schlüssel").inputValue();
}

/** Runs the program in the guide over 160 PDFs, and over the first one again under another key. Counts its answers. */
async function push(origin: string, key: string, mark: string, clientId: string): Promise<Record<string, number>> {
  const guide = readFileSync(join(__dirname, "../../../docs/api.md"), "utf8");
  const [, program = ""] = /```js\n(\/\/ push\.mjs[^]*?)```/.exec(guide) ?? [];
  const folder = mkdtempSync(join(tmpdir(), "push-"));
  try {
    const documents = Array.from({ length: BY_API }, (_, index) => {
      const number = `RE-${mark}-${String(index + 101)}`;
      writeFileSync(join(folder, `${number}.pdf`), invoicePdf(number));
      const facts = { type: "INVOICE", number, clientId, date: "2026-03-12", dueDate: "2036-04-11", total: "119.00" };
      return { key: `${number}/1`, pdf: `${number}.pdf`, ...facts };
    });
    const again = documents.slice(0, 1).map((document) => ({ ...document, key: `${document.key} again` }));
    writeFileSync(join(folder, "documents.json"), JSON.stringify([...documents, ...again]));
    writeFileSync(join(folder, "push.mjs"), program);
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, "push.mjs"), folder], {
      env: { ...process.env, KUNDENPORTAL_API: `${origin}/graphql`, KUNDENPORTAL_KEY: key },
    });
    const counts: Record<string, number> = {};
    for (const [, change = "?"] of stdout.matchAll(/"change":"(\w+)","pdfDifferences":\[\]/g)) {
      counts[change] = (counts[change] ?? 0) + 1;
    }
    return counts;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
