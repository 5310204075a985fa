import { formatMoney } from "@kundenportal/domain/money/money";
import type { Locale, LocalizedText } from "@kundenportal/domain/locale";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { PaymentMethod } from "../payment-provider";
import type { SandboxCheckout } from "./sandbox-checkout.repository";
import { SandboxOutcome } from "./sandbox-outcome";
import { PAY_PAGE_PATH, type SandboxProvider } from "./sandbox-provider";
import { type Html, html, localeOf, sendPage } from "../../../http/html-page";

const form = z.object({
  method: z.enum(PaymentMethod).default(PaymentMethod.OTHER),
  outcome: z.enum(SandboxOutcome),
});

const METHOD_NAMES: Readonly<Record<PaymentMethod, LocalizedText>> = {
  CARD: { de: "Kredit- oder Debitkarte", en: "Credit or debit card" },
  SEPA_DEBIT: { de: "SEPA-Lastschrift", en: "SEPA direct debit" },
  PAYPAL: { de: "PayPal", en: "PayPal" },
  WERO: { de: "Wero", en: "Wero" },
  PAY_LATER: { de: "Kauf auf Rechnung (später zahlen)", en: "Pay later by invoice" },
  BANK_TRANSFER: { de: "Überweisung", en: "Bank transfer" },
  CASH: { de: "Barzahlung", en: "Cash" },
  OTHER: { de: "Andere Zahlungsart", en: "Another method" },
};

const OUTCOME_NAMES: Readonly<Record<SandboxOutcome, LocalizedText>> = {
  PAY: { de: "Jetzt bezahlen", en: "Pay now" },
  PART: { de: "Nur die Hälfte bezahlen", en: "Pay only half" },
  OVER: { de: "Zu viel bezahlen", en: "Pay too much" },
  LATER: { de: "Zahlung in Bearbeitung lassen", en: "Leave the payment processing" },
  DECLINE: { de: "Zahlung ablehnen lassen", en: "Have the payment declined" },
  CANCEL: { de: "Abbrechen", en: "Cancel" },
  SUCCEED: { de: "Zahlung gelingen lassen", en: "Make the payment succeed" },
  FAIL: { de: "Zahlung scheitern lassen", en: "Make the payment fail" },
};

const TEXTS = {
  de: {
    banner: "Testumgebung: Es fließt kein echtes Geld.",
    title: "Bezahlen",
    choose: "Zahlungsart",
    more: "Andere Ausgänge ausprobieren",
    declined: "Die Zahlung wurde abgelehnt. Bitte wählen Sie eine andere Zahlungsart.",
    processing: "Die Zahlung wird bearbeitet.",
    done: "Diese Zahlung ist abgeschlossen.",
    canceled: "Diese Zahlung wurde abgebrochen.",
    expired: "Diese Seite ist abgelaufen. Bitte starten Sie die Zahlung im Kundenportal noch einmal.",
    back: "Zurück zum Kundenportal",
    notFound: "Hier gibt es nichts zu bezahlen",
    notFoundText: "Die Adresse ist unvollständig oder nicht mehr gültig.",
  },
  en: {
    banner: "Test environment: no real money moves.",
    title: "Pay",
    choose: "Payment method",
    more: "Try other outcomes",
    declined: "The payment was declined. Please choose another method.",
    processing: "The payment is being processed.",
    done: "This payment is complete.",
    canceled: "This payment was cancelled.",
    expired: "This page has expired. Please start the payment again in the customer portal.",
    back: "Back to the customer portal",
    notFound: "There is nothing to pay here",
    notFoundText: "The address is incomplete or no longer valid.",
  },
} as const;

interface PayRoute {
  readonly Params: { readonly ref: string };
}

/**
 * The sandbox's pay page: the usual methods, no card fields, and a button for every way a payment can end. Only its
 * secret address opens it, so that no other site can press a button there.
 */
export function registerSandboxPay(app: FastifyInstance, sandbox: SandboxProvider): void {
  const path = `${PAY_PAGE_PATH}/:ref`;
  const { methods } = sandbox.capabilities;

  app.get<PayRoute>(path, async (request, reply) => {
    const checkout = await sandbox.findByPage(request.params.ref);
    return checkout === null ? sendNotFound(request, reply) : sendCheckout(reply, checkout, methods);
  });

  app.post<PayRoute>(path, async (request, reply) => {
    const played = form.safeParse(request.body);
    if (!played.success) return sendNotFound(request, reply);
    const { outcome, method } = played.data;
    const checkout = await sandbox.play(request.params.ref, outcome, method);
    if (checkout === null) return sendNotFound(request, reply);
    // A declined payer stays to choose another method; one who left it processing may still decide how it ends.
    const staysHere = checkout.status === "OPEN" || checkout.status === "PROCESSING";
    return reply.redirect(staysHere ? request.url : checkout.returnUrl, 303);
  });
}

function sendNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const locale = localeOf(request);
  const texts = TEXTS[locale];
  return sendPage(reply, {
    status: 404,
    locale,
    title: texts.notFound,
    body: html`<main class="notice">
      <div class="card">
        <h1>${texts.notFound}</h1>
        <p>${texts.notFoundText}</p>
      </div>
    </main>`,
  });
}

function sendCheckout(reply: FastifyReply, checkout: SandboxCheckout, methods: readonly PaymentMethod[]): FastifyReply {
  const { amountMinor, currency, description, locale } = checkout;
  const texts = TEXTS[locale];
  return sendPage(reply, {
    status: 200,
    locale,
    title: `${texts.title} – ${description}`,
    body: html`<p class="test-banner" role="status">${texts.banner}</p>
      <main class="notice">
        <div class="card">
          <h1>${description}</h1>
          <p class="amount">${formatMoney({ amountMinor, currency }, locale)}</p>
          ${renderState(checkout, methods)}
        </div>
      </main>`,
  });
}

function renderState(checkout: SandboxCheckout, methods: readonly PaymentMethod[]): Html {
  const texts = TEXTS[checkout.locale];
  switch (checkout.status) {
    case "OPEN":
      return renderChoice(checkout, methods);
    case "PROCESSING":
      return renderProcessing(checkout);
    case "COMPLETED":
      return renderEnd(checkout, texts.done);
    case "CANCELED":
      return renderEnd(checkout, texts.canceled);
    case "EXPIRED":
      return renderEnd(checkout, texts.expired);
  }
}

function renderProcessing(checkout: SandboxCheckout): Html {
  const { locale } = checkout;
  return html`<p>${TEXTS[locale].processing}</p>
    <form method="post" class="stack">
      ${renderButton(locale, "SUCCEED", "")} ${renderButton(locale, "FAIL", "quiet")} ${renderBack(checkout)}
    </form>`;
}

function renderEnd(checkout: SandboxCheckout, text: string): Html {
  return html`<p>${text}</p>
    <div class="stack">${renderBack(checkout)}</div>`;
}

function renderBack({ locale, returnUrl }: SandboxCheckout): Html {
  return html`<a class="button quiet" href="${returnUrl}">${TEXTS[locale].back}</a>`;
}

function renderChoice({ locale, movements }: SandboxCheckout, methods: readonly PaymentMethod[]): Html {
  const texts = TEXTS[locale];
  const wasDeclined = movements.at(-1)?.state === "FAILED";
  return html`${wasDeclined ? html`<p class="warning" role="alert">${texts.declined}</p>` : null}
    <form method="post" class="stack">
      <fieldset>
        <legend>${texts.choose}</legend>
        ${methods.map((method, index) => renderMethod(method, locale, index === 0))}
      </fieldset>
      ${renderButton(locale, "PAY", "")} ${renderButton(locale, "CANCEL", "quiet")}
      <details>
        <summary>${texts.more}</summary>
        <div class="stack">
          ${(["DECLINE", "PART", "OVER", "LATER"] as const).map((outcome) => renderButton(locale, outcome, "quiet"))}
        </div>
      </details>
    </form>`;
}

function renderMethod(method: PaymentMethod, locale: Locale, isChosen: boolean): Html {
  return html`<label class="choice">
    <input type="radio" name="method" value="${method}" ${isChosen ? html`checked` : null} />
    ${METHOD_NAMES[method][locale]}
  </label>`;
}

function renderButton(locale: Locale, outcome: SandboxOutcome, look: "" | "quiet"): Html {
  return html`<button class="button ${look}" name="outcome" value="${outcome}">
    ${OUTCOME_NAMES[outcome][locale]}
  </button>`;
}
