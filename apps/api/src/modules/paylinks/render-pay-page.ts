import { formatCalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { documentTypeName } from "@kundenportal/domain/documents/document-type-names";
import type { Locale } from "@kundenportal/domain/locale";
import { formatMoney, subtractMinor, toDecimalText } from "@kundenportal/domain/money/money";
import type { PayerActor } from "../../access/actors";
import type { BankTransfer } from "../documents/money/bank-transfer";
import type { PayPage } from "./show-pay-page";
import { drawQrCode, QUIET_ZONE } from "../../shared/qr-code";
import { type Html, html } from "../../http/html-page";
import { PAY_PAGE_TEXTS } from "./pay-page-texts";

interface RenderOptions {
  /** The provider could not be asked just now. */
  readonly isUnavailable: boolean;
}

export function titleOf(page: PayPage, locale: Locale): string {
  return `${PAY_PAGE_TEXTS[locale].pay}: ${nameOf(page, locale)}`;
}

/** The body of the page behind a paylink. */
export function renderPayPage(page: PayPage, payer: PayerActor, options: RenderOptions): Html {
  const { locale, testMode } = payer;
  const texts = PAY_PAGE_TEXTS[locale];
  return html`${testMode ? html`<p class="test-banner">${texts.test}</p>` : null}
    <main class="pay">
      <p class="sender">${page.merchant.name}</p>
      ${renderState(page, payer, options)} ${renderLinks(page, locale)}
    </main>`;
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
      return renderNotice(texts.nothing, texts.nothingText);
  }
}

function renderNotice(title: string, text: string, more: Html | null = null): Html {
  return html`<section class="card">
    <h1>${title}</h1>
    <p>${text}</p>
    ${more}
  </section>`;
}

function renderPayable(page: PayPage, payer: PayerActor, { isUnavailable }: RenderOptions): Html {
  const texts = PAY_PAGE_TEXTS[payer.locale];
  const notice = isUnavailable ? texts.unavailable : page.notice === null ? null : texts.notices[page.notice];
  const isGood = page.notice === "PARTLY_RECEIVED" && !isUnavailable;
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
    ${page.transfer === null ? null : renderTransfer(page.transfer, payer.locale, page.canPayOnline)}`;
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

function renderTransfer(transfer: BankTransfer, locale: Locale, isSecondWay: boolean): Html {
  const texts = PAY_PAGE_TEXTS[locale];
  const { accountHolder, iban, bic, bankName, reference } = transfer;
  const isCode = /^[A-Z0-9]+$/.test(reference);
  return html`${isSecondWay ? html`<p class="or" role="presentation">${texts.or}</p>` : null}
    <section class="card">
      <h2>${texts.transfer}</h2>
      <div class="transfer">
        <dl>
          ${renderValue(texts.accountHolder, accountHolder)} ${renderValue("IBAN", inGroups(iban))}
          ${bic === null ? null : renderValue("BIC", bic)}
          ${bankName === null ? null : renderValue(texts.bank, bankName)}
          ${renderValue(texts.amount, renderTypedAmount(transfer, locale))}
          ${renderValue(texts.reference, isCode ? inGroups(reference) : reference)}
        </dl>
        ${transfer.giroCode === null ? null : renderCode(transfer.giroCode, locale)}
      </div>
      <p class="muted small">${texts.copyHint}</p>
    </section>`;
}

/** A click selects only the figure: a bank's form does not accept a currency sign. */
function renderTypedAmount({ amountMinor, currency }: BankTransfer, locale: Locale): Html {
  const figure = toDecimalText({ amountMinor, currency });
  return html`<span class="copy">${locale === "de" ? figure.replace(".", ",") : figure}</span> ${currency}`;
}

function renderValue(label: string, value: string | Html): Html {
  return html`<div>
    <dt>${label}</dt>
    <dd>${typeof value === "string" ? html`<span class="copy">${value}</span>` : value}</dd>
  </div>`;
}

/** Shown in groups of four but copied in one piece: the gaps are not text. */
function inGroups(code: string): Html {
  const groups = code.match(/.{1,4}/g) ?? [];
  return html`<span class="copy code">${groups.map((group) => html`<span>${group}</span>`)}</span>`;
}

function renderCode(payload: string, locale: Locale): Html {
  const texts = PAY_PAGE_TEXTS[locale];
  const { size, path } = drawQrCode(payload);
  const side = size + 2 * QUIET_ZONE;
  return html`<figure class="qr">
    <svg viewBox="-${QUIET_ZONE} -${QUIET_ZONE} ${side} ${side}" role="img" aria-label="${texts.codeTitle}">
      <rect x="-${QUIET_ZONE}" y="-${QUIET_ZONE}" width="${side}" height="${side}" fill="#fff" />
      <path d="${path}" fill="#000" shape-rendering="crispEdges" />
    </svg>
    <figcaption><strong>${texts.codeTitle}</strong> ${texts.codeHint}</figcaption>
  </figure>`;
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
