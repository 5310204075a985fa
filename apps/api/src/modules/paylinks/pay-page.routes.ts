import type { Locale } from "@kundenportal/domain/locale";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { PayerActor } from "../../access/actors";
import type { Paylinks } from "../../access/paylinks";
import { Failure, TooMany } from "../../graphql/failures.types";
import { type PayPage, PayPageState, type ShowPayPage } from "./show-pay-page";
import { PaymentUnavailable } from "../payments/attempts/payment.errors";
import type { StartPayment } from "../payments/paying/start-payment";
import { html, localeOf, PAGES_SCRIPT, sendPage } from "../../http/html-page";
import { accentLink } from "../../http/page-accent";
import { renderHeader } from "../../http/page-header";
import { drawQrPicture } from "../../shared/qr-code";
import { PAY_PAGE_TEXTS } from "./pay-page-texts";
import { type PayRefusal, renderPayPage, titleOf } from "./render-pay-page";
import type { ExplainEndedLink } from "./explain-ended-link";
import { senderOf } from "../merchants/logo-address";
import { sendEndedLinkPage } from "./send-ended-link";

interface PayPageNeeds {
  readonly paylinkAccess: Paylinks;
  readonly showPayPage: ShowPayPage;
  readonly startPayment: StartPayment;
  readonly explainEndedLink: ExplainEndedLink;
}

interface PayRoute {
  readonly Params: { readonly token: string };
  readonly Querystring: { readonly payment?: string };
}

/**
 * The page behind a paylink: what is to be paid, and a button that starts the payment. Opening it starts nothing, because
 * email scanners open links too. Works without scripts and without a session: the address is the only key.
 */
export function registerPayPages(app: FastifyInstance, needs: PayPageNeeds): void {
  app.get<PayRoute>("/pay/:token", async (request, reply) => {
    const payer = await findPayer(request, needs);
    if (payer === null) return sendEndedLink(request, reply, needs);
    const { payment } = request.query;
    const page = await needs.showPayPage.show(payer, typeof payment === "string" ? payment : null);
    if (page === null) return sendEndedLink(request, reply, needs);
    return sendPayPage(request, reply, payer, { page });
  });

  // A phone can't scan its own screen: its banking app opens the code as a picture.
  app.get<PayRoute>("/pay/:token/girocode.png", async (request, reply) => {
    const payer = await findPayer(request, needs);
    const page = payer === null ? null : await needs.showPayPage.show(payer, null);
    const giroCode = page?.transfer?.giroCode ?? null;
    if (giroCode === null) return sendEndedLink(request, reply, needs);
    return reply.header("content-type", "image/png").header("cache-control", "no-store").send(drawQrPicture(giroCode));
  });

  app.post<PayRoute>("/pay/:token", async (request, reply) => {
    const payer = await findPayer(request, needs);
    if (payer === null) return sendEndedLink(request, reply, needs);
    const started = await needs.startPayment.start(payer, payer.documentId);
    if (!(started instanceof Failure)) return sendToProvider(reply, payer.locale, started.redirectUrl);
    const page = await needs.showPayPage.show(payer, null);
    if (page === null) return sendEndedLink(request, reply, needs);
    const refusal = started instanceof PaymentUnavailable || started instanceof TooMany ? started : null;
    return sendPayPage(request, reply, payer, { page, refusal });
  });
}

function findPayer(request: FastifyRequest<PayRoute>, { paylinkAccess }: PayPageNeeds): Promise<PayerActor | null> {
  return paylinkAccess.open(request.params.token, localeOf(request));
}

async function sendEndedLink(
  request: FastifyRequest<PayRoute>,
  reply: FastifyReply,
  { explainEndedLink }: PayPageNeeds,
): Promise<FastifyReply> {
  const { token } = request.params;
  return sendEndedLinkPage(request, reply, token, await explainEndedLink.run(token, ["PAY"], request.ip));
}

function sendPayPage(
  request: FastifyRequest<PayRoute>,
  reply: FastifyReply,
  payer: PayerActor,
  { page, refusal = null }: { readonly page: PayPage; readonly refusal?: PayRefusal | null },
): FastifyReply {
  const { locale, testMode } = payer;
  const texts = PAY_PAGE_TEXTS[locale];
  if (refusal instanceof TooMany) void reply.header("retry-after", String(refusal.retryAfterSeconds));
  return sendPage(reply, {
    status: refusal === null || page.state !== PayPageState.PAYABLE ? 200 : refusal instanceof TooMany ? 429 : 503,
    locale,
    title: `${titleOf(page, locale)} – ${page.merchant.name}`,
    head: html`${accentLink(page.merchant.accentColor)} ${PAGES_SCRIPT}`,
    body: html`${renderHeader(request, { sender: senderOf(page.merchant), locale, banner: testMode ? texts.test : null })}
    ${renderPayPage(page, payer, { refusal })}`,
  });
}

/**
 * Leads to the provider's page. Not by redirect: browsers would check it against the policy for forms, which allows only
 * our own origin.
 */
function sendToProvider(reply: FastifyReply, locale: Locale, url: string): FastifyReply {
  const texts = PAY_PAGE_TEXTS[locale];
  return sendPage(reply, {
    status: 200,
    locale,
    title: texts.leaving,
    head: html`<meta http-equiv="refresh" content="0; url=${url}" />`,
    body: html`<main class="notice">
      <div class="card">
        <h1>${texts.leaving}</h1>
        <p>${texts.leavingText}</p>
        <p><a class="button" href="${url}">${texts.leavingLink}</a></p>
      </div>
    </main>`,
  });
}
