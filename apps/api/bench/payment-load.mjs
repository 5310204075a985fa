// Payments to start and webhooks to send, each of them once: a repetition would not be the real work.
import { createRequire } from "node:module";
import { loadOnce } from "./load.mjs";
const require = createRequire(import.meta.url);
const sqlite3 = require("sqlite3");
const {
  SIGNATURE_HEADER,
  signWebhook,
} = require("../dist/integrations/payment-providers/sandbox/sandbox-signature.js");
const { newId } = require("../dist/shared/ids.js");

/** Takes invoices one after the other, has them paid in the sandbox, and has the resulting webhooks ready to send. */
export class PaymentLoad {
  /** Paid in the sandbox; our server has not heard of it yet. */
  #paid = [];

  #merchantId;
  #internalSecret;
  #origin;
  #payTokens;
  #database;

  constructor({ dataFile, merchantId, internalSecret, origin, payTokens }) {
    this.#merchantId = merchantId;
    this.#internalSecret = internalSecret;
    this.#origin = origin;
    this.#payTokens = [...payTokens];
    this.#database = new sqlite3.Database(dataFile, sqlite3.OPEN_READONLY);
  }

  /** How many can still be paid. */
  get invoiceCount() {
    return this.#payTokens.length;
  }

  /** Presses "pay" on the page of a paylink, where emails lead; each on an invoice of its own. */
  takeStarts(count) {
    if (this.#payTokens.length < count) throw new Error("There are not enough invoices");
    return this.#payTokens.splice(0, count).map((token) => ({ method: "POST", path: `/pay/${token}` }));
  }

  /** Webhooks as the sandbox sends them, each about a different payment that was just paid there. */
  async takeWebhooks(count) {
    if (this.#paid.length < count) {
      await loadOnce({ origin: this.#origin, requests: this.takeStarts(count - this.#paid.length) });
      await this.payStarted();
    }
    return this.#paid.splice(0, count).map(({ reference, checkout }) => {
      const body = JSON.stringify({ id: newId(), checkout, reference });
      const signature = signWebhook(this.#internalSecret, this.#merchantId, Buffer.from(body), new Date());
      return {
        method: "POST",
        path: `/webhooks/sandbox/${this.#merchantId}`,
        headers: { "content-type": "application/json", [SIGNATURE_HEADER]: signature },
        body,
      };
    });
  }

  /** Presses "pay" on each of the sandbox's pages where nobody has yet. */
  async payStarted() {
    const open = await this.#rows(
      `SELECT p.id AS "reference", c.id AS "checkout", p.redirect_url AS "url" FROM sandbox_checkout c
       JOIN payment p ON p.merchant_id = c.merchant_id AND p.provider_ref = c.id
       WHERE c.merchant_id = ? AND c.status = 'OPEN'`,
    );
    const requests = open.map(({ url }) => ({
      method: "POST",
      path: new URL(url).pathname,
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "outcome=PAY&method=CARD",
    }));
    await loadOnce({ origin: this.#origin, requests, redirects: true });
    this.#paid.push(...open);
  }

  /** How many payments have been started, and how many of them are booked and have settled their invoice. */
  async count() {
    const [counted] = await this.#rows(
      `SELECT COUNT(*) AS "started", COUNT(e.id) AS "booked" FROM payment p
       LEFT JOIN document d ON d.merchant_id = p.merchant_id AND d.id = p.document_id AND d.status = 'PAID'
       LEFT JOIN ledger_entry e ON e.merchant_id = d.merchant_id AND e.document_id = d.id AND e.payment_id = p.id
         AND e.amount_minor = p.amount_minor
       WHERE p.merchant_id = ? AND p.provider_ref IS NOT NULL`,
    );
    return counted;
  }

  #rows(sql) {
    return new Promise((resolve, reject) => {
      this.#database.all(sql, [this.#merchantId], (error, rows) => (error === null ? resolve(rows) : reject(error)));
    });
  }
}
