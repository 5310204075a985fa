import { DOCUMENT_TYPES } from "@kundenportal/domain/documents/document-types";
import type { Locale } from "@kundenportal/domain/locale";
import { createPortalToken, parsePortalToken } from "../../src/access/portal-token";
import { readPdf } from "../../src/integrations/pdf/read-pdf.test-support";
import { DocumentCalls } from "../../src/modules/documents/document.test-support";
import { PaymentScene } from "../../src/modules/payments/payment-scene.test-support";
import { play, refund } from "../../src/modules/payments/refunds/refund.test-support";
import { Browser } from "../browser";
import type { GraphQLClient, TestApi, TestMerchant } from "../create-test-api";

const HOUR_MS = 3_600_000;
const EMAIL = "qwx@qwx.test";

/** What people typed, in no language at all. */
const LINES = ["HUR", "C62", "DAY", "MTK", "LS", "Zzq"].map((unit, index) => ({
  name: `Qwx ${String(index)}`,
  quantity: "2.5",
  unit,
  unitPrice: "1250.00",
  taxRatePercent: index === 1 ? "0" : "19",
}));
const DATA = { title: "Qwx", lines: LINES };
const DISCOUNT = { days: 7, percent: "2.5" };

export interface ShownText {
  readonly place: string;
  readonly text: string;
}

interface MailRow {
  readonly kind: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A merchant of the other language with a client of this one, and everything this client ever reads outside the portal's app. */
export class CustomerTexts {
  readonly texts: ShownText[] = [];

  private constructor(
    private readonly api: TestApi,
    private readonly locale: Locale,
    private readonly merchant: TestMerchant,
    private readonly staff: GraphQLClient,
  ) {}

  static async create(api: TestApi, locale: Locale): Promise<CustomerTexts> {
    const details = {
      iban: "DE02120300000000202051",
      accountHolder: "Qwx",
      email: "post@qwx.test",
      phone: "040 12",
    };
    const address = { street: "Qwx 1", zip: "20457", city: "Qwx", imprintUrl: "https://qwx.test" };
    const merchant = await api.createMerchant({
      name: "Qwx Ltd",
      locale: locale === "de" ? "en" : "de",
      details: { ...details, ...address },
    });
    return new CustomerTexts(api, locale, merchant, await merchant.staff());
  }

  private get client(): Readonly<Record<string, unknown>> {
    return {
      name: "Qwx & Co",
      email: EMAIL,
      locale: this.locale.toUpperCase(),
      salutation: this.locale === "de" ? "Ms" : "Frau",
      firstName: "Qwx",
      lastName: "Qwx",
      street: "Qwx 2",
      zip: "75001",
      city: "Qwx",
      countryCode: "FR",
    };
  }

  /** One document of every type: its PDF, its email and, where it is paid, its pay page. */
  async readDocuments(): Promise<void> {
    const scene = await PaymentScene.issued(this.api, this.client, this.merchant);
    const calls = new DocumentCalls(this.staff);
    const clientId = scene.clientId;
    const invoice = await calls.issued({
      clientId,
      data: { ...DATA, cashDiscount: DISCOUNT, date: "2026-04-01", dueDate: "2026-04-10" },
    });
    for (const type of DOCUMENT_TYPES) {
      const { id } =
        type === "REMINDER"
          ? await calls.issue((await calls.remind(invoice.id, { fee: "12.50" })).document.id).then((it) => it.document)
          : type === "INVOICE"
            ? invoice
            : await calls.issued({ clientId, type, data: DATA });
      await this.readPdf(scene, `${type} PDF`, id);
      await this.send({ kind: type, documentId: id });
      const { payUrl } = await calls.read<{ payUrl: string | null }>(id, "payUrl");
      if (payUrl !== null) await this.readPayPage(type, payUrl);
    }
    const credit = await calls.issued({
      clientId,
      type: "CREDIT_NOTE",
      precedingDocumentId: scene.invoiceId,
      data: {
        lines: [{ ...LINES[0], quantity: "1", unitPrice: "10.00" }],
      },
    });
    await this.readPdf(scene, "credit note of an invoice, PDF", credit.id);
    await this.send({ kind: "PORTAL_LINK", clientId });
    await calls.cancel((await calls.issued({ clientId, data: DATA })).id, { reason: "Qwx", tellCustomer: true });
  }

  /** What is told about answers, changed data and moved money. */
  async readReceipts(): Promise<void> {
    const scene = await PaymentScene.issued(this.api, this.client, this.merchant);
    const calls = new DocumentCalls(this.staff);
    for (const answer of ["accept", "reject"] as const) {
      const offer = await calls.issued({ clientId: scene.clientId, type: "OFFER", data: DATA });
      const name = answer === "accept" ? "AcceptOfferInput" : "RejectOfferInput";
      await scene.portal(`mutation ($input: ${name}!) { ${answer}Offer(input: $input) { __typename } }`, {
        input: { documentId: offer.id, version: 1, name: "Qwx Qwx" },
      });
    }
    await scene.portal(`mutation ($input: UpdateBankDataInput!) { updateBankData(input: $input) { __typename } }`, {
      input: { accountOwner: "Qwx", iban: "DE02120300000000202051", revision: 1 },
    });
    const paid = await scene.pay();
    await this.drain();
    await refund(scene, paid, "19.00");
    await this.drain();
    await play(scene, paid, "FAIL_REFUND");
    await scene.sendWebhook(paid);
    const disputed = await PaymentScene.issued(this.api, this.client, this.merchant);
    const id = await disputed.pay();
    await this.drain();
    for (const event of ["CHARGEBACK", "WIN_DISPUTE"]) {
      await play(disputed, id, event);
      await disputed.sendWebhook(id);
      await this.drain();
    }
    const booked = await PaymentScene.issued(this.api, this.client, this.merchant);
    const input = { documentId: booked.invoiceId, amount: "19.00", method: "CASH", idempotencyKey: "once" };
    await this.staff(`mutation ($input: BookPaymentInput!) { bookPayment(input: $input) { __typename } }`, { input });
    await this.drain();
    await this.reverseBookings(calls, booked.invoiceId);
    await this.readCredits(calls, scene.clientId);
    await this.readPayPage("paid", await this.payUrl(calls, scene.invoiceId));
  }

  /** A credit of which a part is set off and a part is paid out. */
  private async readCredits(calls: DocumentCalls, clientId: string): Promise<void> {
    const credit = await calls.issued({ clientId, type: "CREDIT_NOTE", data: DATA });
    const invoice = await calls.issued({ clientId, data: DATA });
    const amount = "10.00";
    await this.staff(`mutation ($input: SetOffInput!) { setOff(input: $input) { __typename } }`, {
      input: { amount, idempotencyKey: "set off", fromDocumentId: credit.id, toDocumentId: invoice.id },
    });
    await this.staff(`mutation ($input: RecordRefundInput!) { recordRefund(input: $input) { __typename } }`, {
      input: { amount, idempotencyKey: "pay out", documentId: credit.id, method: "BANK_TRANSFER" },
    });
    await this.reverseBookings(calls, credit.id);
  }

  /** Once everybody has been told of them. */
  private async reverseBookings(calls: DocumentCalls, id: string): Promise<void> {
    await this.drain();
    const { ledger } = await calls.read<{ ledger: { id: string }[] }>(id, "ledger { id }");
    for (const { id: entryId } of ledger) {
      await this.staff(`mutation ($input: ReverseBookingInput!) { reverseBooking(input: $input) { __typename } }`, {
        input: { entryId, reason: "Qwx" },
      });
    }
  }

  /** Pages without the app: nobody is there, or no longer. */
  async readPlainPages(): Promise<void> {
    const scene = await PaymentScene.issued(this.api, this.client, this.merchant);
    const calls = new DocumentCalls(this.staff);
    const { portal } = await calls.read<{ portal: { url: string } }>(scene.invoiceId, "portal { url }");
    for (const url of [portal.url, await this.payUrl(calls, scene.invoiceId)]) {
      await this.readPage(
        "expired link",
        this.forge(url, { expiresAt: new Date(this.api.clock.now().getTime() - HOUR_MS) }),
      );
      await this.readPage("withdrawn link", this.forge(url, { clientGeneration: 99 }));
    }
    const expired = this.forge(portal.url, { expiresAt: new Date(this.api.clock.now().getTime() - HOUR_MS) });
    await this.readPage("new link asked for", `${new URL(expired).pathname}/new-link`, "POST");
    const paths = [
      "/",
      "/p/nonsense",
      "/pay/nonsense",
      "/p/a/b",
      "/pay/a/b",
      "/portal/%ff",
      "/admin/%ff",
      "/p/signed-out",
    ];
    for (const path of [...paths, "/p/ended?probed=1", "/sandbox-pay/nonsense"]) {
      await this.readPage(path, path);
    }
    await this.readEnded();
    await this.readPage("broken request", "/sandbox-pay/nonsense", "POST");
  }

  /** For a browser that keeps the cookie by which we tell; the one that refuses it was shown the other page. */
  private async readEnded(): Promise<void> {
    const browser = new Browser(this.api.server.app);
    const headers = { "accept-language": this.locale };
    const { headers: sent } = await browser.open("/p/ended", headers);
    const { body } = await browser.open(String(sent.location), headers);
    this.texts.push({ place: "ended visit", text: textOfHtml(body) });
  }

  /** All emails to the client so far. */
  async readMails(): Promise<ReadonlySet<string>> {
    await this.drain();
    const { data } = await this.staff<{ mails: { edges: { node: MailRow }[] } }>(
      `{ mails(first: 100) { edges { node { kind to subject text html } } } }`,
    );
    const mails = data.mails.edges.map(({ node }) => node).filter(({ to }) => to === EMAIL);
    for (const { kind, subject, text, html } of mails) {
      this.texts.push({ place: `email ${kind}`, text: `${subject}\n${text}\n${textOfHtml(html)}` });
    }
    return new Set(mails.map(({ kind }) => kind));
  }

  private async readPayPage(what: string, url: string): Promise<void> {
    await this.readPage(`pay page: ${what}`, url);
    const { body } = await this.request(url, "POST");
    this.texts.push({ place: `pay page left: ${what}`, text: textOfHtml(body) });
    const next = /content="0; url=([^"]*)"/.exec(body)?.[1];
    if (next !== undefined) await this.readPage(`sandbox: ${what}`, next);
    await this.readPage(`pay page, back: ${what}`, `${url}?payment=return`);
  }

  private async readPage(place: string, url: string, method: "GET" | "POST" = "GET"): Promise<void> {
    const response = await this.request(url, method);
    if (!String(response.headers["content-type"]).startsWith("text/html")) throw new Error(`No page: ${place}`);
    expect(response.body).toContain(`lang="${this.locale}"`);
    this.texts.push({ place, text: textOfHtml(response.body) });
  }

  private request(url: string, method: "GET" | "POST") {
    const { pathname, search } = new URL(url, "http://localhost");
    const headers = { "accept-language": this.locale, accept: "text/html" };
    return this.api.server.app.inject({ method, url: pathname + search, headers });
  }

  private async readPdf(scene: PaymentScene, place: string, id: string): Promise<void> {
    const url = `/portal/files/documents/${id}/pdf`;
    const response = await this.api.server.app.inject({ url, headers: { cookie: scene.portal.cookie } });
    const name = decodeURIComponent(String(response.headers["content-disposition"]));
    const printed = readPdf(response.rawPayload).map(({ text }) => text);
    this.texts.push({ place, text: [name, ...printed].join("\n") });
  }

  private async send(about: Readonly<Record<string, unknown>>): Promise<void> {
    const { data } = await this.staff<{ sendMail: { __typename: string } }>(
      `mutation ($input: SendMailInput!) { sendMail(input: $input) { __typename } }`,
      { input: { ...about, attachPdf: false, idempotencyKey: JSON.stringify(about) } },
    );
    expect([about, data.sendMail.__typename]).toEqual([about, "SendMailSuccess"]);
  }

  private async payUrl(calls: DocumentCalls, id: string): Promise<string> {
    const { payUrl } = await calls.read<{ payUrl: string }>(id, "payUrl");
    return payUrl;
  }

  private forge(url: string, change: Partial<NonNullable<ReturnType<typeof parsePortalToken>>>): string {
    const [, kind = "", token = ""] = new URL(url).pathname.split("/");
    const claims = parsePortalToken(token, this.api.environment.linkKeys);
    if (claims === null) throw new Error("our own token did not parse");
    return `http://localhost/${kind}/${createPortalToken({ ...claims, ...change }, this.api.environment.linkKeys)}`;
  }

  private async drain(): Promise<void> {
    await this.api.server.services.outbox.drain();
  }
}

/** What is read of a page: its texts and its labels. */
function textOfHtml(source: string): string {
  const labels = Array.from(
    source.matchAll(/ (?:alt|aria-label|title|placeholder|data-\w+)="([^"]*)"/g),
    ([, label]) => label,
  );
  const body = source.replaceAll(/<(script|style)[^]*?<\/\1>/g, " ").replaceAll(/<[^>]*>/g, "\n");
  return `${body}\n${labels.join("\n")}`.replaceAll("&nbsp;", " ").replaceAll(/&#?\w+;/g, "’");
}
