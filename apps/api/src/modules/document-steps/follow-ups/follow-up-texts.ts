import { formatCalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { MAX_ROUNDING_MINOR } from "@kundenportal/domain/deals/deal-progress";
import { documentTypeName } from "@kundenportal/domain/documents/document-type-names";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import type { Locale } from "@kundenportal/domain/locale";
import { formatPercent } from "@kundenportal/domain/money/decimal";

interface Named {
  readonly type: DocumentType;
  readonly number: string | null;
  readonly documentDate: string;
}

interface FollowUpWords {
  readonly dated: (name: string, date: string) => string;
  readonly reference: (source: string) => string;
  readonly replaces: (number: string, date: string) => string;
  readonly cancels: (number: string, date: string) => string;
  readonly cancelTitle: (number: string) => string;
  readonly share: (source: string) => string;
  readonly percentage: (percent: string, source: string) => string;
  readonly less: (invoice: string) => string;
  readonly balance: (source: string) => string;
  readonly rounding: string;
  readonly partialInvoice: string;
  readonly allowance: string;
  readonly charge: string;
}

const WORDS: Readonly<Record<Locale, FollowUpWords>> = {
  de: {
    dated: (name, date) => `${name} vom ${date}`,
    reference: (source) => `Bezug: ${source}`,
    replaces: (number, date) => `Diese Rechnung ersetzt die Rechnung ${number} vom ${date}.`,
    cancels: (number, date) => `Hiermit stornieren wir die Rechnung ${number} vom ${date}.`,
    cancelTitle: (number) => `Storno zu ${number}`,
    share: (source) => `Teilbetrag zu ${source}`,
    percentage: (percent, source) => `Teilbetrag: ${percent} von ${source}`,
    less: (invoice) => `Abzüglich ${invoice}`,
    balance: (source) => `Ausgleich zu ${source}`,
    rounding: "Rundungsausgleich",
    partialInvoice: "Teilrechnung",
    allowance: "Rabatt",
    charge: "Zuschlag",
  },
  en: {
    dated: (name, date) => `${name} of ${date}`,
    reference: (source) => `Reference: ${source}`,
    replaces: (number, date) => `This invoice replaces invoice ${number} of ${date}.`,
    cancels: (number, date) => `This cancels invoice ${number} of ${date}.`,
    cancelTitle: (number) => `Cancels ${number}`,
    share: (source) => `Part of ${source}`,
    percentage: (percent, source) => `${percent} of ${source}`,
    less: (invoice) => `Less ${invoice}`,
    balance: (source) => `Balance with ${source}`,
    rounding: "Rounding",
    partialInvoice: "Partial invoice",
    allowance: "Discount",
    charge: "Charge",
  },
};

/** What a document says about the one that it follows, in the client's language. */
export class FollowUpTexts {
  constructor(
    private readonly source: Named,
    private readonly locale: Locale,
  ) {}

  /** Above the lines. */
  reference(): string {
    return this.words.reference(this.dated(this.source));
  }

  /** Above the lines of a correction; § 31 (5) UStDV wants it unmistakable. */
  replaces(): string {
    return this.words.replaces(this.source.number ?? "", formatCalendarDate(this.source.documentDate, this.locale));
  }

  cancels(): string {
    return this.words.cancels(this.source.number ?? "", formatCalendarDate(this.source.documentDate, this.locale));
  }

  /** Where only type, number and title are seen, as in a list, they tell that it is no ordinary credit note. */
  cancelTitle(title: string | null): string {
    const own = this.words.cancelTitle(this.source.number ?? "");
    return title === null ? own : `${own}: ${title}`;
  }

  /** A share of everything; `percent` null: a fixed amount. */
  share(percent: string | null): string {
    const source = this.dated(this.source);
    return percent === null
      ? this.words.share(source)
      : this.words.percentage(formatPercent(percent, this.locale), source);
  }

  /** What an earlier invoice asked for. */
  less(invoice: Named, isPartial: boolean): string {
    return this.words.less(this.dated(invoice, isPartial ? this.words.partialInvoice : undefined));
  }

  /** What is missing to what was agreed: cents of rounding, or more where prices were changed in between. */
  balance(amountMinor: number): string {
    const isRounding = Math.abs(amountMinor) <= MAX_ROUNDING_MINOR;
    return isRounding ? this.words.rounding : this.words.balance(this.dated(this.source));
  }

  /** A discount or charge of the whole document, where it becomes a line. */
  adjustment(kind: "ALLOWANCE" | "CHARGE", reason: string | null): string {
    return reason ?? (kind === "ALLOWANCE" ? this.words.allowance : this.words.charge);
  }

  private get words(): FollowUpWords {
    return WORDS[this.locale];
  }

  private dated({ type, number, documentDate }: Named, name = documentTypeName(type, this.locale)): string {
    return this.words.dated(`${name} ${number ?? ""}`.trim(), formatCalendarDate(documentDate, this.locale));
  }
}
