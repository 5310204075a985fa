import { type CalendarDate, isCalendarDate } from "@kundenportal/domain/dates/calendar-date";
import type { CurrencyCode } from "@kundenportal/domain/money/currency";
import type { DecimalText } from "@kundenportal/domain/money/decimal";
import { type AmountProblem, parseAmountText } from "@kundenportal/domain/money/money";
import { CURRENCIES } from "./code-lists";
import type { BusinessTerm, EInvoiceProblem, EInvoiceProblemCode } from "./e-invoice-problem";
import { placeAt } from "../../../../shared/uploads/xml/text-place";
import { pathOf, type XmlElement } from "../../../../shared/uploads/xml/xml-element";
import { excerpt, quote } from "./quote";
import { canonicalDecimal, joinPresent, normaliseLine, normaliseParagraphs } from "./normalise-text";

const MAX_PROBLEMS = 50;
const MAX_LINE_LENGTH = 1000;

const AMOUNT_PROBLEMS: Readonly<Record<AmountProblem, string>> = {
  NOT_A_NUMBER: "is not a decimal number",
  TOO_MANY_DIGITS: "has more decimals than its currency",
  TOO_LARGE: "is too large",
};

/** An amount that does not follow from the rest of the file. */
export interface Mismatch extends Required<Pick<EInvoiceProblem, "found" | "expected">> {
  readonly message: string;
}

/** What has no place of its own in a document and is kept all the same, see `collectFurtherDetails`. */
interface ToldDetail {
  readonly term: BusinessTerm;
  readonly element: XmlElement;
  readonly value: string;
}

/**
 * Reads fields from the tree and collects what is wrong with them, so that one attempt shows all problems. A missing or
 * wrong field reads as null, or as a stand-in if it is required: the result is usable only while `problems` is empty.
 * Paths are element names below `parent`, joined by `/`. Every step may exist only once, unless `groups` asks for all.
 */
export class FieldReader {
  readonly problems: EInvoiceProblem[] = [];
  /** The elements whose text was read. */
  readonly readElements = new Set<XmlElement>();
  readonly told: ToldDetail[] = [];
  private currency: CurrencyCode = "EUR";
  /** What stands in place of a currency. Told once, and not again for each amount. */
  private unknownCurrency: string | null = null;
  private readonly origins = new Map<unknown, XmlElement>();

  constructor(private readonly source: string) {}

  /** BT-5, from now on the currency of every amount. */
  useCurrency(currency: CurrencyCode): void {
    this.currency = currency;
  }

  /** The only element at this path. */
  group(parent: XmlElement | null, path: string, term: BusinessTerm | null = null): XmlElement | null {
    if (this.isFull()) return null;
    return path.split("/").reduce<XmlElement | null>((element, name) => this.onlyChild(element, name, term), parent);
  }

  /** Like `group`, but a missing element is a problem, and the parent stands in for it. */
  requiredGroup(parent: XmlElement, path: string, term: BusinessTerm | null = null): XmlElement {
    return this.group(parent, path, term) ?? this.missing(parent, path, term, parent);
  }

  /** All elements at this path, in file order. */
  groups(parent: XmlElement | null, path: string): readonly XmlElement[] {
    return path
      .split("/")
      .reduce<readonly XmlElement[]>(
        (elements, name) => elements.flatMap(({ children }) => children.filter((child) => child.name === name)),
        parent === null ? [] : [parent],
      );
  }

  /** One line of text. */
  text(parent: XmlElement | null, path: string, term: BusinessTerm): string | null {
    const element = this.group(parent, path, term);
    return element === null ? null : this.textOf(element, term);
  }

  requiredText(parent: XmlElement, path: string, term: BusinessTerm): string {
    return this.text(parent, path, term) ?? this.missing(parent, path, term, "");
  }

  textOf(element: XmlElement, term: BusinessTerm): string | null {
    const text = normaliseLine(this.rawTextOf(element, term));
    if (text === null || text.length <= MAX_LINE_LENGTH) return text;
    return this.invalid(element, term, `is longer than ${MAX_LINE_LENGTH} characters`);
  }

  /** All texts at this path, leaving out empty ones. */
  texts(parent: XmlElement | null, path: string, term: BusinessTerm): readonly string[] {
    return this.groups(parent, path)
      .map((element) => this.textOf(element, term))
      .filter((text) => text !== null);
  }

  /** Text that may have several lines. */
  paragraphs(parent: XmlElement | null, path: string, term: BusinessTerm): string | null {
    const element = this.group(parent, path, term);
    return element === null ? null : normaliseParagraphs(this.rawTextOf(element, term));
  }

  /** Several texts as one, each starting on a new line. */
  joinedParagraphs(parent: XmlElement | null, path: string, term: BusinessTerm): string | null {
    const texts = this.groups(parent, path).map((element) => normaliseParagraphs(this.rawTextOf(element, term)));
    return joinPresent(texts, "\n");
  }

  /** The text of one element, exactly as in the file. */
  rawTextOf(element: XmlElement, term: BusinessTerm): string {
    this.readElements.add(element);
    if (element.children.length > 0) this.invalid(element, term, "has elements where only text is allowed");
    return element.text;
  }

  attribute(element: XmlElement | null, name: string): string | null {
    return normaliseLine(element?.attributes.get(name) ?? "");
  }

  /** One of `allowed`. */
  code(parent: XmlElement, path: string, term: BusinessTerm, allowed: ReadonlySet<string>): string | null {
    const element = this.group(parent, path, term);
    const code = element === null ? null : this.textOf(element, term);
    if (element === null || code === null || allowed.has(code)) return code;
    return this.invalid(element, term, `is ${quote(code)}, not one of ${[...allowed].join(", ")}`);
  }

  currencyCode(parent: XmlElement, path: string, term: BusinessTerm): CurrencyCode | null {
    const element = this.group(parent, path, term);
    const code = element === null ? null : this.textOf(element, term);
    if (element === null || code === null || CURRENCIES.has(code)) return code;
    this.unknownCurrency = code;
    return this.invalid(element, term, `is ${quote(code)}, not an ISO 4217 currency code`);
  }

  countryCode(parent: XmlElement | null, path: string, term: BusinessTerm): string | null {
    const element = this.group(parent, path, term);
    const code = element === null ? null : (this.textOf(element, term)?.toUpperCase() ?? null);
    // 1A is EN 16931's code for Kosovo, which ISO 3166 does not list.
    if (element === null || code === null || /^(?:[A-Z]{2}|1A)$/.test(code)) return code;
    return this.invalid(element, term, `is ${quote(code)}, not a two-letter country code`);
  }

  decimal(parent: XmlElement | null, path: string, term: BusinessTerm): DecimalText | null {
    const element = this.group(parent, path, term);
    return element === null ? null : this.decimalOf(element, term);
  }

  requiredDecimal(parent: XmlElement, path: string, term: BusinessTerm): DecimalText {
    return this.decimal(parent, path, term) ?? this.missing(parent, path, term, "0");
  }

  /** A tax rate, 0 to 100 percent. */
  taxRate(parent: XmlElement | null, path: string, term: BusinessTerm): DecimalText | null {
    const element = this.group(parent, path, term);
    const rate = element === null ? null : this.decimalOf(element, term);
    if (element === null || rate === null || (Number(rate) >= 0 && Number(rate) <= 100)) return rate;
    return this.invalid(element, term, `is ${quote(rate)}, not between 0 and 100 percent`);
  }

  /** Integer minor units of the invoice's currency. */
  amount(parent: XmlElement | null, path: string, term: BusinessTerm): number | null {
    const element = this.group(parent, path, term);
    return element === null ? null : this.amountOf(element, term, this.currency);
  }

  requiredAmount(parent: XmlElement, path: string, term: BusinessTerm): number {
    return this.amount(parent, path, term) ?? this.missing(parent, path, term, 0);
  }

  /** Keeps a value among the further details. */
  tell(term: BusinessTerm, element: XmlElement | null, value: string | null): void {
    if (element !== null && value !== null) this.told.push({ term, element, value });
  }

  /** Integer minor units of `currency`, which the element must not contradict. Null when empty. */
  amountOf(element: XmlElement, term: BusinessTerm, currency: CurrencyCode): number | null {
    this.origins.set(term, element);
    const named = this.attribute(element, "currencyID");
    if (named !== null && named !== currency && named !== this.unknownCurrency) {
      return this.invalid(element, term, `is in ${quote(named)} instead of ${currency}`);
    }
    const decimal = this.decimalOf(element, term);
    if (decimal === null) return null;
    const amount = parseAmountText(decimal, currency);
    if (amount.ok) return amount.value.amountMinor;
    return this.invalid(element, term, `(${decimal}) ${AMOUNT_PROBLEMS[amount.error]}`);
  }

  /** `true` or `1`, `false` or `0`. */
  indicator(parent: XmlElement, path: string, term: BusinessTerm): boolean {
    const element = this.group(parent, path, term);
    const text = element === null ? null : this.textOf(element, term);
    if (element === null || text === null) return this.missing(parent, path, term, false);
    if (text === "true" || text === "1") return true;
    if (text !== "false" && text !== "0") this.invalid(element, term, `is ${quote(text)}, neither true nor false`);
    return false;
  }

  /** `2026-03-31`; a trailing time zone is ignored, as dates in EN 16931 have none. */
  isoDate(parent: XmlElement | null, path: string, term: BusinessTerm): CalendarDate | null {
    return this.date(parent, path, term, (text) => text.replace(/(?:Z|[+-]\d{2}:\d{2})$/, ""));
  }

  /** `20260331`, format 102 of UN/ECE 2379, the only one EN 16931 allows. */
  basicDate(parent: XmlElement | null, path: string, term: BusinessTerm): CalendarDate | null {
    return this.date(parent, path, term, (text, element) => {
      const isBasic = (this.attribute(element, "format") ?? "102") === "102";
      const [, year, month, day] = (isBasic && /^(\d{4})(\d{2})(\d{2})$/.exec(text)) || [];
      return `${year}-${month}-${day}`;
    });
  }

  /** Remembers which element an object was read from, for `reportMismatch`. Shape: returns the object. */
  remember<Read extends object>(read: Read, element: XmlElement): Read {
    this.origins.set(read, element);
    return read;
  }

  /** A problem with amounts, at the element of `origin`: a term that `amount` read, or an object. */
  reportMismatch(origin: unknown, fallback: XmlElement, term: BusinessTerm, mismatch: Mismatch): void {
    this.add({ code: "TOTALS_MISMATCH", businessTerm: term, ...mismatch }, this.origins.get(origin) ?? fallback);
  }

  report(code: EInvoiceProblemCode, element: XmlElement, term: BusinessTerm | null, message: string): void {
    this.add({ code, businessTerm: term, message }, element);
  }

  /** Reports that `element` makes no sense; `reason` continues after the field’s name. Shape: always null. */
  invalid(element: XmlElement, term: BusinessTerm, reason: string): null {
    const message = `${element.name} (${term}) ${reason}.`;
    this.add({ code: "INVALID_VALUE", businessTerm: term, message, ...foundIn(element) }, element);
    return null;
  }

  /** Reports that a field is missing, unless it was there but made no sense. Shape: returns `standIn`. */
  missing<StandIn>(parent: XmlElement, path: string, term: BusinessTerm | null, standIn: StandIn): StandIn {
    const label = term === null ? path : `${path} (${term})`;
    const found = this.groups(parent, path).find(({ children }) => children.length === 0);
    if (found === undefined) {
      this.add({ code: "MISSING_FIELD", businessTerm: term, message: `${label} is missing.` }, parent, `/${path}`);
    } else if (found.text.trim() === "") {
      this.report("MISSING_FIELD", found, term, `${label} is empty.`);
    }
    return standIn;
  }

  private decimalOf(element: XmlElement, term: BusinessTerm): DecimalText | null {
    const text = this.textOf(element, term);
    if (text === null) return null;
    return canonicalDecimal(text) ?? this.invalid(element, term, `is ${quote(text)}, not a decimal number`);
  }

  private date(
    parent: XmlElement | null,
    path: string,
    term: BusinessTerm,
    toIso: (text: string, element: XmlElement) => string,
  ): CalendarDate | null {
    const element = this.group(parent, path, term);
    const text = element === null ? null : this.textOf(element, term);
    if (element === null || text === null) return null;
    const date = toIso(text, element);
    return isCalendarDate(date) ? date : this.invalid(element, term, `is ${quote(text)}, not a date`);
  }

  /** Nothing more is reported then, so nothing more is examined: in a hostile file every element could have a problem. */
  private isFull(): boolean {
    return this.problems.length >= MAX_PROBLEMS;
  }

  private onlyChild(parent: XmlElement | null, name: string, term: BusinessTerm | null): XmlElement | null {
    const [first, second] = this.groups(parent, name);
    if (second !== undefined) this.report("DUPLICATE_FIELD", second, term, `${name} may appear here only once.`);
    return first ?? null;
  }

  private add(
    problem: Pick<EInvoiceProblem, "code" | "message" | "businessTerm" | "found" | "expected">,
    element: XmlElement,
    pathBelow = "",
  ): void {
    if (this.isFull()) return;
    const path = `${pathOf(element)}${pathBelow}`;
    // A group is visited once for each of its fields.
    if (this.problems.some((known) => known.code === problem.code && known.path === path)) return;
    this.problems.push({ ...problem, ...placeAt(this.source, element.offset), path });
  }
}

function foundIn({ text }: XmlElement): Pick<EInvoiceProblem, "found"> {
  const found = text.trim();
  return found === "" ? {} : { found: excerpt(found) };
}
