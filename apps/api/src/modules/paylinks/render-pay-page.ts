import { formatCalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { documentTypeName } from "@kundenportal/domain/documents/document-type-names";
import type { Locale } from "@kundenportal/domain/locale";
import { formatMoney, subtractMinor } from "@kundenportal/domain/money/money";
import type { PayerActor } from "../../access/actors";
import { TooMany } from "../../graphql/failures.types";
import type { PaymentUnavailable } from "../payments/attempts/payment.errors";
import type { PayPage } from "./show-pay-page";
import { type Html, html } from "../../http/html-page";
import { PAY_PAGE_TEXTS } from "./pay-page-texts";
import { renderTransfer } from "./render-transfer";

/** Why a payment did not start although there is something to pay. */
export type PayRefusal = PaymentUnavailable | TooMany;

interface RenderOptions {
  readonly refusal: PayRefusal | null;
}

export function titleOf(page: PayPage, locale: Locale): string {
  return `${PAY_PAGE_TEXTS[locale].pay}: ${nameOf(page, locale)}`;
}

/** The body of the page behind a paylink, below its header. */
export function renderPayPage(page: PayPage, payer: PayerActor, options: RenderOptions): Html {
  return html`<main class="pay">${renderState(page, payer, options)}</main>
    ${renderLinks(page, payer.locale)}`;
}

function renderState(page: PayPage, payer: PayerActor, options: RenderOptions): Html {
  const { locale } = payer;
  const texts = PAY_PAGE_TEXTS[locale];
  switch (page.state) {
    case "PAYABLE":
      return renderPayable(page, payer, options);
    case "RECEIVED":
      return renderNotice(texts.received, texts.receivedText(nameOf(page, locale)));
    case "IN_PROCESS":
      return renderNotice(
        texts.inProcess,
        texts.inProcessText,
        html`<p><a class="button quiet" href="">${texts.lookAgain}</a></p>`,
      );
    case "NOTHING_TO_PAY":
      return renderNotice(texts.nothing, texts.nothingText(nameOf(page, locale)));
  }
}

function renderNotice(title: string, text: string, more: Html | null = null): Html {
  return html`<section class="card">
    <h1>${title}</h1>
    <p>${text}</p>
    ${more}
  </section>`;
}

function renderPayable(page: PayPage, payer: PayerActor, { refusal }: RenderOptions): Html {
  const texts = PAY_PAGE_TEXTS[payer.locale];
  const told = page.notice === null ? null : texts.notices[page.notice];
  const notice = refusal === null ? told : wordsFor(refusal, payer.locale);
  const isGood = page.notice === "PARTLY_RECEIVED" && refusal === null;
  return html`<section class="card">
      ${notice === null ? null : html`<p class="${isGood ? "good" : "warning"}" role="status">${notice}</p>`}
      ${renderAmount(page, payer.locale)}
      ${
        page.canPayOnline
          ? html`<form method="post" action="${new URL(payer.payUrl).pathname}" class="stack">
                <button class="button">${texts.online}</button>
              </form>
              <p class="muted small">${texts.onlineHint}</p>`
          : null
      }
    </section>
    ${page.transfer !== null && page.canPayOnline ? html`<p class="or" role="presentation">${texts.or}</p>` : null}
    ${page.transfer === null ? null : renderTransfer(page.transfer, payer, page.document.number)}`;
}

function wordsFor(refusal: PayRefusal, locale: Locale): string {
  const texts = PAY_PAGE_TEXTS[locale];
  return refusal instanceof TooMany ? texts.tooMany(Math.ceil(refusal.retryAfterSeconds / 60)) : texts.unavailable;
}

function renderAmount(page: PayPage, locale: Locale): Html {
  const { document, figures } = page;
  const texts = PAY_PAGE_TEXTS[locale];
  const { currency, dueDate } = document;
  const money = (amountMinor: number): string => formatMoney({ amountMinor, currency }, locale);
  const date = (calendarDate: string): string => formatCalendarDate(calendarDate, locale);
  const { discount } = figures;
  const due = dueDate === null ? null : (figures.isOverdue ? texts.overdue : texts.due)(date(dueDate));
  return html`<h1>${nameOf(page, locale)}</h1>
    ${due === null ? null : html`<p class="muted${figures.isOverdue ? " late" : ""}">${due}</p>`}
    <p class="label">${texts.toPay}</p>
    <p class="amount">${money(figures.payableMinor ?? 0)}</p>
    ${
      discount === null
        ? null
        : html`<p class="good">
            ${texts.open}: ${money(figures.openMinor ?? 0)}<br />
            ${texts.discount(money(subtractMinor(figures.openMinor ?? 0, discount.payableMinor)), date(discount.until))}
          </p>`
    }`;
}

function renderLinks({ merchant }: PayPage, locale: Locale): Html | null {
  const texts = PAY_PAGE_TEXTS[locale];
  const links = [
    { url: merchant.imprintUrl, text: texts.imprint },
    { url: merchant.privacyUrl, text: texts.privacy },
  ].flatMap(({ url, text }) => (url === null ? [] : [html`<a href="${url}">${text}</a>`]));
  return links.length === 0 ? null : html`<footer class="small">${links}</footer>`;
}

function nameOf({ document }: PayPage, locale: Locale): string {
  return `${documentTypeName(document.type, locale)} ${document.number}`;
}
