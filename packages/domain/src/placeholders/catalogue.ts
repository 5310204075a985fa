import { DOCUMENT_TYPES_BY_RANK } from "../documents/document-type-rules";
import { DOCUMENT_TYPE_TABLE } from "../documents/document-type-table";
import type { Locale } from "../locale";
import { CLIENT_FIELDS } from "./client-fields";
import { DATE_FIELDS } from "./date-fields";
import { documentFieldsOf } from "./document-fields";
import { DECISION_FIELDS, PAYMENT_FIELDS } from "./event-fields";
import { exampleContext } from "./example-context";
import { MERCHANT_FIELDS, USER_FIELDS } from "./merchant-fields";
import { EVENT_PREFIX, type PlaceholderEntry, type PlaceholderField, PlaceholderPrefix } from "./placeholder-entry";
import { documentTypeOfTemplate, TEMPLATE_KINDS, TemplateKind } from "./template-kind";

/** Every placeholder there is, in the order in which to show them. */
export const PLACEHOLDERS: readonly PlaceholderEntry[] = [
  ...DOCUMENT_TYPES_BY_RANK.flatMap((type) =>
    entries(
      DOCUMENT_TYPE_TABLE[type].placeholders.prefix,
      documentFieldsOf(type),
      TEMPLATE_KINDS.filter((kind) => documentTypeOfTemplate(kind) === type),
    ),
  ),
  ...entries(EVENT_PREFIX.PAYMENT, PAYMENT_FIELDS, [TemplateKind.PAYMENT, TemplateKind.PAYOUT]),
  ...entries(EVENT_PREFIX.DECISION, DECISION_FIELDS, [TemplateKind.DECISION]),
  ...entries(PlaceholderPrefix.Client, CLIENT_FIELDS, TEMPLATE_KINDS),
  ...entries(PlaceholderPrefix.Merchant, MERCHANT_FIELDS, TEMPLATE_KINDS),
  ...entries(PlaceholderPrefix.User, USER_FIELDS, TEMPLATE_KINDS),
  ...entries(PlaceholderPrefix.Date, DATE_FIELDS, TEMPLATE_KINDS),
];

const PLACEHOLDERS_BY_NAME: ReadonlyMap<string, PlaceholderEntry> = new Map(
  PLACEHOLDERS.map((entry) => [placeholderName(entry), entry]),
);

/** Billomat's names for prefixes that have another name here. Understood everywhere, offered nowhere. */
const PREFIX_ALIASES: ReadonlyMap<string, string> = new Map([["Company", PlaceholderPrefix.Merchant]]);

/** The placeholder of that exact name; null when there is none. */
export function findPlaceholder(prefix: string, field: string): PlaceholderEntry | null {
  return PLACEHOLDERS_BY_NAME.get(placeholderName({ prefix: canonicalPrefix(prefix), field })) ?? null;
}

/** Our name for a prefix that Billomat calls differently. */
export function canonicalPrefix(prefix: string): string {
  return PREFIX_ALIASES.get(prefix) ?? prefix;
}

/** The placeholders that a text of this kind can use, in the order in which to show them. */
export function placeholdersFor(kind: TemplateKind): readonly PlaceholderEntry[] {
  return PLACEHOLDERS.filter((entry) => entry.fits.includes(kind));
}

/** As written between the brackets. */
export function placeholderName({ prefix, field }: { readonly prefix: string; readonly field: string }): string {
  return `${prefix}.${field}`;
}

/** What the placeholder may look like once filled. */
export function exampleOf(entry: PlaceholderEntry, locale: Locale): string {
  const [kind] = entry.fits;
  return (kind === undefined ? null : entry.read(exampleContext(kind, locale))) ?? "";
}

function entries(
  prefix: string,
  fields: readonly PlaceholderField[],
  fits: readonly TemplateKind[],
): PlaceholderEntry[] {
  return fields.map((field) => ({ ...field, prefix, fits }));
}
