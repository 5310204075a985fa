import type { Locale } from "@kundenportal/domain/locale";
import { formatMoney, toDecimalText } from "@kundenportal/domain/money/money";
import type { PayerActor } from "../../access/actors";
import { type Html, html } from "../../http/html-page";
import { drawQrCode, QUIET_ZONE } from "../../shared/qr-code";
import type { BankTransfer } from "../documents/money/bank-transfer";
import { PAY_PAGE_TEXTS } from "./pay-page-texts";

/** One line of what a transfer needs. */
interface Line {
  readonly label: string;
  /** Exactly what a bank's form takes. */
  readonly value: string;
  readonly shown: Html;
}

/** What a transfer needs: to copy piece by piece, to scan, or to take into a banking app as a picture. */
export function renderTransfer(transfer: BankTransfer, payer: PayerActor, documentNumber: string): Html {
  const { locale } = payer;
  const texts = PAY_PAGE_TEXTS[locale];
  return html`<section class="card">
    <h2>${texts.transfer}</h2>
    <div class="transfer">
      <div>
        <dl>${linesOf(transfer, locale).map((line) => renderLine(line, locale))}</dl>
        <p class="unseen" role="status" data-status></p>
        <noscript><p class="muted small">${texts.copyHint}</p></noscript>
      </div>
      ${transfer.giroCode === null ? null : renderCode(transfer.giroCode, payer, `GiroCode ${documentNumber}.png`)}
    </div>
  </section>`;
}

function linesOf(transfer: BankTransfer, locale: Locale): readonly Line[] {
  const texts = PAY_PAGE_TEXTS[locale];
  const { accountHolder, iban, bic, bankName, reference } = transfer;
  const asText = (label: string, value: string | null): readonly Line[] =>
    value === null ? [] : [{ label, value, shown: html`<span class="copy">${value}</span>` }];
  return [
    ...asText(texts.accountHolder, accountHolder),
    { label: "IBAN", value: iban, shown: inGroups(iban) },
    ...asText("BIC", bic),
    ...asText(texts.bank, bankName),
    amountLine(transfer, locale),
    ...(/^[A-Z0-9]+$/.test(reference)
      ? [{ label: texts.reference, value: reference, shown: inGroups(reference) }]
      : asText(texts.reference, reference)),
  ];
}

/** Shown like all amounts. A bank's form accepts neither a currency sign nor separators, so that is not what is copied. */
function amountLine({ amountMinor, currency }: BankTransfer, locale: Locale): Line {
  const shown = formatMoney({ amountMinor, currency }, locale);
  const [figure = shown] = /\d[\d.,]*/.exec(shown) ?? [];
  const [before = "", after = ""] = shown.split(figure);
  const plain = toDecimalText({ amountMinor, currency });
  return {
    label: PAY_PAGE_TEXTS[locale].amount,
    value: locale === "de" ? plain.replace(".", ",") : plain,
    shown: html`${before}<span class="copy">${figure}</span>${after}`,
  };
}

function renderLine({ label, value, shown }: Line, locale: Locale): Html {
  const texts = PAY_PAGE_TEXTS[locale];
  return html`<div>
    <dt>${label}</dt>
    <dd>${shown}</dd>
    <dd class="copying">
      <button
        type="button"
        class="icon-button"
        aria-label="${texts.copy(label)}"
        title="${texts.copy(label)}"
        data-copy="${value}"
        data-told="${texts.copied(label)}"
        hidden
      >
        <svg class="todo" viewBox="0 0 24 24" aria-hidden="true">
          <rect x="8" y="8" width="14" height="14" rx="2" />
          <path d="M4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2" />
        </svg>
        <svg class="done" viewBox="0 0 24 24" aria-hidden="true"><path d="M20 6 9 17l-5-5" /></svg>
      </button>
    </dd>
  </div>`;
}

/** Shown in groups of four but copied in one piece: the gaps are not text. */
function inGroups(code: string): Html {
  const groups = code.match(/.{1,4}/g) ?? [];
  return html`<span class="copy code">${groups.map((group) => html`<span>${group}</span>`)}</span>`;
}

function renderCode(payload: string, { locale, payUrl }: PayerActor, fileName: string): Html {
  const texts = PAY_PAGE_TEXTS[locale];
  const { size, path } = drawQrCode(payload);
  const side = size + 2 * QUIET_ZONE;
  const picture = `${new URL(payUrl).pathname}/girocode.png`;
  return html`<figure class="qr">
    <svg viewBox="-${QUIET_ZONE} -${QUIET_ZONE} ${side} ${side}" role="img" aria-label="${texts.codeTitle}">
      <rect x="-${QUIET_ZONE}" y="-${QUIET_ZONE}" width="${side}" height="${side}" fill="#fff" />
      <path d="${path}" fill="#000" shape-rendering="crispEdges" />
    </svg>
    <figcaption>
      <strong>${texts.codeTitle}</strong>
      <span class="on-desk">${texts.codeHint}</span>
      <span class="on-phone">${texts.codeHintOnPhone}</span>
    </figcaption>
    <div class="qr-actions">
      <button type="button" class="button quiet" data-share="${picture}" data-file-name="${fileName}" hidden>
        ${texts.shareCode}
      </button>
      <a class="button quiet" href="${picture}" download="${fileName}">${texts.saveCode}</a>
    </div>
  </figure>`;
}
