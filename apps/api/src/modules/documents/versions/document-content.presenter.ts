import type * as domain from "@kundenportal/domain/documents/document-content";
import type { PdfDifference as StoredDifference } from "@kundenportal/domain/documents/pdf-difference";
import { type WrittenTotals as WrittenSums, writtenTotals } from "@kundenportal/domain/documents/written-totals";
import { type Money, presentMoney } from "../../../graphql/money.types";
import {
  AccountingTax,
  DiscountTerm,
  DocumentTotals,
  PaymentInstruction,
  TaxTotal,
  WrittenTotals,
} from "./content-amounts.types";
import { Adjustment, DocumentLine, LineDetail, PriceDiscount, WrittenGross } from "./content-lines.types";
import { DocumentReference, ElectronicAddress, Party, PrecedingDocument, ServicePeriod } from "./content-parties.types";
import { DocumentContent, FurtherDetail, MadeElsewhere, PdfDifference } from "./document-content.types";
import type { DocumentVersion } from "./document-version.repository";

interface ContentOptions {
  /** For customers: a forwarded link must not give their account away. */
  readonly maskDebitedIban: boolean;
}

export function presentContent(
  version: Pick<DocumentVersion, "version" | "contentSha256" | "createdAt">,
  content: domain.DocumentContent,
  { maskDebitedIban }: ContentOptions,
): DocumentContent {
  const money = (amountMinor: number): Money => presentMoney(amountMinor, content.currency);
  const lines = content.lines.map((line) => presentLine(line, money));
  return Object.assign(new DocumentContent(), {
    version: version.version,
    issuedAt: version.createdAt,
    sha256: version.contentSha256,
    title: content.title,
    typeCode: content.typeCode,
    isCancellation: content.isCancellation ?? false,
    pricesIncludeTax: content.pricesIncludeTax ?? false,
    servicePeriod: present(content.servicePeriod, presentPeriod),
    deliveryDate: content.deliveryDate,
    taxPointDate: content.taxPointDate,
    seller: presentParty(content.seller),
    buyer: presentParty(content.buyer),
    shipTo: present(content.shipTo, presentParty),
    payee: present(content.payee, presentParty),
    taxRepresentative: present(content.taxRepresentative, presentParty),
    buyerReference: content.buyerReference,
    orderReference: content.orderReference,
    contractReference: content.contractReference,
    precedingDocuments: content.precedingDocuments.map(({ number, date }) =>
      Object.assign(new PrecedingDocument(), { number, date }),
    ),
    references: content.references.map(presentReference),
    intro: content.intro,
    notes: content.notes,
    lines,
    flatLines: flatten(lines),
    adjustments: content.adjustments.map((adjustment) => presentAdjustment(adjustment, money)),
    taxes: presentTaxes(content.taxes, content.currency),
    totals: presentTotals(content.totals, content.currency, writtenTotals(content)),
    accountingTax: present(content.accountingTax, presentAccountingTax),
    paymentTerms: content.paymentTerms,
    discountTerms: content.discountTerms.map((term) => presentDiscountTerm(term, money)),
    paymentInstructions: content.paymentInstructions.map((instruction) =>
      presentPaymentInstruction(instruction, maskDebitedIban),
    ),
    furtherDetails: (content.furtherDetails ?? []).map(({ term, name, value, position }) =>
      Object.assign(new FurtherDetail(), { term, name, value, position }),
    ),
    pdfDifferences: presentPdfDifferences(content.pdfDifferences ?? []),
    madeElsewhere: present(content.madeElsewhere ?? null, ({ pdfSha256, isTaxKnown }) =>
      Object.assign(new MadeElsewhere(), { pdfSha256, isTaxKnown }),
    ),
  });
}

export function presentPdfDifferences(differences: readonly StoredDifference[]): readonly PdfDifference[] {
  return differences.map(({ kind, expected }) => Object.assign(new PdfDifference(), { kind, expected }));
}

export function presentTaxes(taxes: readonly domain.TaxTotal[], currency: string): readonly TaxTotal[] {
  return taxes.map((tax) =>
    Object.assign(new TaxTotal(), {
      category: tax.category,
      ratePercent: tax.ratePercent,
      base: presentMoney(tax.baseMinor, currency),
      tax: presentMoney(tax.taxMinor, currency),
      exemptionReason: tax.exemptionReason,
      exemptionCode: tax.exemptionCode ?? null,
    }),
  );
}

/** Shape: `written` where prices were written with the tax in them. */
export function presentTotals(
  totals: domain.DocumentTotals,
  currency: string,
  written: WrittenSums | null,
): DocumentTotals {
  return Object.assign(new DocumentTotals(), {
    lineNet: presentMoney(totals.lineNetMinor, currency),
    allowances: presentMoney(totals.allowanceMinor, currency),
    charges: presentMoney(totals.chargeMinor, currency),
    net: presentMoney(totals.netMinor, currency),
    tax: presentMoney(totals.taxMinor, currency),
    gross: presentMoney(totals.grossMinor, currency),
    prepaid: presentMoney(totals.prepaidMinor, currency),
    rounding: presentMoney(totals.roundingMinor, currency),
    thirdParty: presentMoney(totals.thirdPartyMinor ?? 0, currency),
    due: presentMoney(totals.dueMinor, currency),
    written: present(written, ({ lineMinor, allowanceMinor, chargeMinor }) =>
      Object.assign(new WrittenTotals(), {
        lines: presentMoney(lineMinor, currency),
        allowances: presentMoney(allowanceMinor, currency),
        charges: presentMoney(chargeMinor, currency),
      }),
    ),
  });
}

type InCurrency = (amountMinor: number) => Money;

function present<Value, Presented>(value: Value | null, presenter: (value: Value) => Presented): Presented | null {
  return value === null ? null : presenter(value);
}

function presentParty(party: domain.Party): Party {
  return Object.assign(new Party(), {
    name: party.name,
    tradingName: party.tradingName,
    contactName: party.contactName,
    street: party.street,
    addressAddition: party.addressAddition,
    zip: party.zip,
    city: party.city,
    region: party.region,
    countryCode: party.countryCode,
    email: party.email,
    phone: party.phone,
    vatNumber: party.vatNumber,
    taxNumber: party.taxNumber,
    identifier: party.identifier,
    legalInformation: party.legalInformation,
    electronicAddress: present(party.electronicAddress ?? null, (address) =>
      Object.assign(new ElectronicAddress(), address),
    ),
  });
}

function presentPeriod({ start, end }: domain.ServicePeriod): ServicePeriod {
  return Object.assign(new ServicePeriod(), { start, end });
}

function presentReference({ kind, value, description, url }: domain.DocumentReference): DocumentReference {
  return Object.assign(new DocumentReference(), { kind, value, description, url });
}

function presentAdjustment(adjustment: domain.Adjustment, money: InCurrency): Adjustment {
  return Object.assign(new Adjustment(), {
    kind: adjustment.kind,
    reason: adjustment.reason,
    amount: money(adjustment.amountMinor),
    gross: present(adjustment.grossMinor ?? null, money),
    percent: adjustment.percent,
    base: present(adjustment.baseMinor, money),
    taxCategory: adjustment.taxCategory,
    taxRatePercent: adjustment.taxRatePercent,
  });
}

function flatten(lines: readonly DocumentLine[]): readonly DocumentLine[] {
  return lines.flatMap((line) => [line, ...flatten(line.subLines)]);
}

function presentLine(line: domain.DocumentLine, money: InCurrency, depth = 0): DocumentLine {
  return Object.assign(new DocumentLine(), {
    position: line.position,
    name: line.name,
    description: line.description,
    note: line.note,
    articleNumber: line.articleNumber,
    details: line.details.map(({ kind, name, value }) => Object.assign(new LineDetail(), { kind, name, value })),
    quantity: line.quantity,
    unit: line.unit,
    unitPrice: line.unitPrice,
    priceBaseQuantity: line.priceBaseQuantity,
    priceDiscount: present(line.priceDiscount, ({ grossUnitPrice, amount }) =>
      Object.assign(new PriceDiscount(), { grossUnitPrice, amount }),
    ),
    net: money(line.netMinor),
    gross: present(line.gross ?? null, ({ unitPrice, totalMinor }) =>
      Object.assign(new WrittenGross(), { unitPrice, total: money(totalMinor) }),
    ),
    taxCategory: line.taxCategory,
    taxRatePercent: line.taxRatePercent,
    adjustments: line.adjustments.map((adjustment) => presentAdjustment(adjustment, money)),
    servicePeriod: present(line.servicePeriod, presentPeriod),
    optional: line.optional,
    role: line.role ?? null,
    depth,
    subLines: line.subLines.map((subLine) => presentLine(subLine, money, depth + 1)),
  });
}

function presentAccountingTax({ currency, taxMinor }: domain.AccountingTax): AccountingTax {
  return Object.assign(new AccountingTax(), { currency, tax: presentMoney(taxMinor, currency) });
}

function presentDiscountTerm({ days, percent, baseMinor }: domain.DiscountTerm, money: InCurrency): DiscountTerm {
  return Object.assign(new DiscountTerm(), { days, percent, base: present(baseMinor, money) });
}

function presentPaymentInstruction(
  instruction: domain.PaymentInstruction,
  maskDebitedIban: boolean,
): PaymentInstruction {
  return Object.assign(new PaymentInstruction(), {
    meansCode: instruction.meansCode,
    meansText: instruction.meansText,
    accountHolder: instruction.accountHolder,
    iban: instruction.iban,
    bic: instruction.bic,
    bankName: instruction.bankName,
    reference: instruction.reference,
    mandateReference: instruction.mandateReference,
    creditorId: instruction.creditorId,
    debitedIban: present(instruction.debitedIban, (iban) => (maskDebitedIban ? maskIban(iban) : iban)),
    cardNumber: instruction.cardNumber,
    cardHolder: instruction.cardHolder,
  });
}

function maskIban(iban: string): string {
  return `${iban.slice(0, 4)} •••• ${iban.slice(-4)}`;
}
