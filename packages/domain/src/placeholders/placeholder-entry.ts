import type { LocalizedText } from "../locale";
import type { PlaceholderContext } from "./placeholder-context";
import type { TemplateKind } from "./template-kind";

/** The prefixes allowed in every text. Each document type also has its own, see `document-type-table.ts`. */
export const PlaceholderPrefix = {
  Client: "Client",
  Merchant: "Merchant",
  User: "User",
  Date: "Date",
} as const;

/** The prefixes of what an automatic text reports. */
export const EVENT_PREFIX = { PAYMENT: "Payment", DECISION: "Decision" } as const;

/** One placeholder, `[prefix.field]`, as staff pick it from a list and as texts are filled by it. */
export interface PlaceholderEntry extends PlaceholderField {
  /** Where its value comes from; the part before the dot. */
  readonly prefix: string;
  /** The kinds of text that it can be used in. */
  readonly fits: readonly TemplateKind[];
}

/** A placeholder without its prefix, which several fields share. */
export interface PlaceholderField {
  /** The part after the dot, in snake_case. Unique within a prefix. */
  readonly field: string;
  readonly label: LocalizedText;
  /** A sentence that says what will replace it. */
  readonly meaning: LocalizedText;
  /** The value is a web address: it becomes a link in HTML, and the sender is warned when there is none. */
  readonly isUrl: boolean;
  /** The value in the context's language, possibly several lines; null or empty when there is none. */
  readonly read: (context: PlaceholderContext) => string | null;
}

interface FieldDefinition {
  /** German, English. */
  readonly label: readonly [string, string];
  /** German, English. */
  readonly meaning: readonly [string, string];
  readonly read: (context: PlaceholderContext) => string | null | undefined;
}

export function textField(field: string, definition: FieldDefinition): PlaceholderField {
  return { ...toField(field, definition), isUrl: false };
}

export function urlField(field: string, definition: FieldDefinition): PlaceholderField {
  return { ...toField(field, definition), isUrl: true };
}

function toField(field: string, { label, meaning, read }: FieldDefinition): Omit<PlaceholderField, "isUrl"> {
  return {
    field,
    label: { de: label[0], en: label[1] },
    meaning: { de: meaning[0], en: meaning[1] },
    read: (context) => read(context) ?? null,
  };
}
