import { formatMoney } from "@kundenportal/domain/money/money";
import type { Locale } from "@kundenportal/domain/locale";
import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import { grantMerchantScope } from "../access/scopes";
import { PaymentMethod } from "../integrations/payment-providers/payment-provider";
import type { SandboxCheckout } from "../integrations/payment-providers/sandbox/sandbox-checkouts";
import { SandboxOutcome, type SandboxProvider } from "../integrations/payment-providers/sandbox/sandbox-provider";
import { isId } from "../shared/ids";
import { type Html, html, sendPage } from "./html-page";

const form = z.object({
  method: z.enum(PaymentMethod).default(PaymentMethod.OTHER),
  outcome: z.enum(SandboxOutcome),
});

const METHODS = ["CARD", "SEPA_DEBIT", "PAYPAL", "WERO", "PAY_LATER"] as const;
type Method = (typeof METHODS)[number];

const TEXTS = {
  de: {
    banner: "Testumgebung: Es fließt kein echtes Geld.",
    title: "Bezahlen",
    choose: "Zahlungsart",
    methods: {
      CARD: "Kredit- oder Debitkarte",
      SEPA_DEBIT: "SEPA-Lastschrift",
      PAYPAL: "PayPal",
      WERO: "Wero",
      PAY_LATER: "Kauf auf Rechnung",
    },
    PAY: "Jetzt bezahlen",
    PART: "Die Hälfte bezahlen",
    OVER: "Zu viel bezahlen",
    LATER: "Zahlung in Bearbeitung lassen",
    DECLINE: "Zahlung ablehnen",
    CANCEL: "Abbrechen",
    SUCCEED: "Zahlung gelingen lassen",
    FAIL: "Zahlung scheitern lassen",
    more: "Andere Ausgänge ausprobieren",
    declined: "Die Zahlung wurde abgelehnt. Bitte wählen Sie eine andere Zahlungsart.",
    processing: "Die Zahlung wird bearbeitet.",
    done: "Diese Zahlung ist abgeschlossen.",
    back: "Zurück zum Kundenportal",
  },
  en: {
    banner: "Test environment: no real money moves.",
    title: "Pay",
    choose: "Payment method",
    methods: {
      CARD: "Credit or debit card",
      SEPA_DEBIT: "SEPA direct debit",
      PAYPAL: "PayPal",
      WERO: "Wero",
      PAY_LATER: "Pay later by invoice",
    },
    PAY: "Pay now",
    PART: "Pay half of it",
    OVER: "Pay too much",
    LATER: "Leave the payment in process",
    DECLINE: "Decline the payment",
    CANCEL: "Cancel",
    SUCCEED: "Let the payment succeed",
    FAIL: "Let the payment fail",
    more: "Try other outcomes",
    declined: "The payment was declined. Please choose another method.",
    processing: "The payment is being processed.",
    done: "This payment is finished.",
    back: "Back to the customer portal",
  },
} as const;

interface PayParams {
  readonly merchantId: string;
  readonly id: string;
}

/** The sandbox's pay page: the usual methods, no card fields, and a button for every way a payment can end. */
export function registerSandboxPay(app: FastifyInstance, sandbox: SandboxProvider): void {
  const path = "/sandbox-pay/:merchantId/:id";

  app.get<{ Params: PayParams }>(path, async ({ params }, reply) => {
    const checkout = isId(params.merchantId)
      ? await sandbox.find(grantMerchantScope(params.merchantId), params.id)
      : null;
    return checkout === null ? reply.callNotFound() : sendCheckout(reply, checkout);
  });

  app.post<{ Params: PayParams }>(path, async ({ params, body }, reply) => {
    const played = form.safeParse(body);
    if (!played.success || !isId(params.merchantId)) return reply.code(400).send({ error: "outcome: unknown" });
    const { outcome, method } = played.data;
    const checkout = await sandbox.play(grantMerchantScope(params.merchantId), params.id, outcome, method);
    if (checkout === null) return reply.callNotFound();
    // A declined payer stays to choose another method, as with a real provider.
    if (checkout.status === "OPEN") return sendCheckout(reply, checkout);
    return reply.redirect(checkout.returnUrl, 303);
  });
}

function sendCheckout(reply: FastifyReply, checkout: SandboxCheckout): FastifyReply {
  const texts = TEXTS[checkout.locale];
  const amount = formatMoney({ amountMinor: checkout.amountMinor, currency: checkout.currency }, checkout.locale);
  return sendPage(reply, {
    status: 200,
    locale: checkout.locale,
    title: `${texts.title} – ${checkout.description}`,
    body: html`<p class="test-banner" role="status">${texts.banner}</p>
      <main class="notice">
        <div class="card">
          <h1>${checkout.description}</h1>
          <p class="amount">${amount}</p>
          ${renderState(checkout)}
        </div>
      </main>`,
  });
}

function renderState(checkout: SandboxCheckout): Html {
  const texts = TEXTS[checkout.locale];
  if (checkout.status === "OPEN") return renderChoice(checkout);
  const back = html`<p><a class="button quiet" href="${checkout.returnUrl}">${texts.back}</a></p>`;
  if (checkout.status !== "PROCESSING")
    return html`<p>${texts.done}</p>
      ${back}`;
  return html`<p>${texts.processing}</p>
    <form method="post" class="stack">
      ${renderButton(checkout.locale, "SUCCEED", "")} ${renderButton(checkout.locale, "FAIL", "quiet")}
    </form>
    ${back}`;
}

function renderChoice({ locale, movements }: SandboxCheckout): Html {
  const texts = TEXTS[locale];
  const wasDeclined = movements.at(-1)?.state === "FAILED";
  return html`${wasDeclined ? html`<p class="warning" role="alert">${texts.declined}</p>` : null}
    <form method="post" class="stack">
      <fieldset>
        <legend>${texts.choose}</legend>
        ${METHODS.map((method) => renderMethod(method, texts.methods[method]))}
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

function renderMethod(method: Method, label: string): Html {
  return html`<label class="choice">
    <input type="radio" name="method" value="${method}" ${method === "CARD" ? html`checked` : null} /> ${label}
  </label>`;
}

function renderButton(locale: Locale, outcome: SandboxOutcome, look: "" | "quiet"): Html {
  return html`<button class="button ${look}" name="outcome" value="${outcome}">${TEXTS[locale][outcome]}</button>`;
}
