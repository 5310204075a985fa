import { formatCalendarDate, isCalendarDate } from "../../dates/calendar-date";
import type { Locale, LocalizedText } from "../../locale";
import { formatDecimal, isDecimalText } from "../../money/decimal";
import { formatMoney, formatUnitPrice, parseDecimalText } from "../../money/money";
import type { FurtherDetail } from "./further-detail";
import { ELEMENT_WORDS, TAX_POINT_WORDS, TERM_WORDS } from "./further-detail-words";
import { unitName } from "../unit-name";

/** The heading above all of them. */
const FURTHER_DETAILS: LocalizedText = { de: "Weitere Angaben", en: "Further details" };
const POSITION: LocalizedText = { de: "Position", en: "Line" };
const YES: LocalizedText = { de: "ja", en: "yes" };
const NO: LocalizedText = { de: "nein", en: "no" };

/** More would only repeat where in the file it stands. */
const MAX_STEPS = 2;
const NO_BREAK_SPACE = "\u00a0";

export interface FurtherDetailText {
  readonly label: string;
  readonly value: string;
}

export function furtherDetailsHeading(locale: Locale): string {
  return FURTHER_DETAILS[locale];
}

/** A further detail in the reader's words: `Zahlungsbedingung 2, Teilbetrag` and `50,00 €`. */
export function furtherDetailText(detail: FurtherDetail, locale: Locale): FurtherDetailText {
  const term = detail.term === null ? undefined : TERM_WORDS.get(detail.term)?.[locale];
  const label = term ?? describeSteps(detail.name, locale);
  return {
    label: detail.position === null ? label : `${POSITION[locale]} ${detail.position}: ${label}`,
    value: describeValue(detail, locale),
  };
}

function describeSteps(name: string, locale: Locale): string {
  return name
    .split("/")
    .slice(-MAX_STEPS)
    .map((step) => describeStep(step, locale))
    .join(", ");
}

function describeStep(step: string, locale: Locale): string {
  const [, name = step, count] = /^(.*?)(?:\[(\d+)\])?$/.exec(step) ?? [];
  const word = ELEMENT_WORDS.get(name)?.[locale] ?? takeApart(name);
  return count === undefined ? word : `${word} ${count}`;
}

/** `PartialPaymentAmount` becomes `Partial payment amount`, `TransportID` becomes `Transport ID`. */
function takeApart(name: string): string {
  const [first = "", ...rest] = name.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);
  return [first, ...rest.map((word) => (/^[A-Z]+$/.test(word) ? word : word.toLowerCase()))].join(" ");
}

function describeValue({ term, name, value }: FurtherDetail, locale: Locale): string {
  if (term === "BT-8") return TAX_POINT_WORDS.get(value)?.[locale] ?? value;
  if (isCalendarDate(value)) return formatCalendarDate(value, locale);
  if (/Indicator(?:\[\d+\])?$/.test(name)) return value === "true" || value === "1" ? YES[locale] : NO[locale];
  const [, figure = "", unit = ""] = /^(\S+) (\S+)$/.exec(value) ?? [];
  if (!isDecimalText(figure)) return value;
  if (/Amount(?:\[\d+\])?$/.test(name) && /^[A-Z]{3}$/.test(unit)) {
    const amount = parseDecimalText(figure, unit);
    // More digits than the currency has, such as the price of a screw.
    if (!amount.ok) return `${formatUnitPrice(figure, unit, locale)}${NO_BREAK_SPACE}${unit}`;
    return formatMoney(amount.value, locale);
  }
  if (/(?:Measure|Quantity)(?:\[\d+\])?$/.test(name)) {
    return `${formatDecimal(figure, locale)}${NO_BREAK_SPACE}${unitName(unit, figure, locale)}`;
  }
  return value;
}
