import type { LocalizedText } from "../locale";
import type { DocumentAction } from "../permissions/portal-actions";
import type { LifeCycle } from "./document-event";
import type { DocumentType } from "./document-types";

/** Who has to pay for a document. */
export const Debtor = {
  CUSTOMER: "CUSTOMER",
  MERCHANT: "MERCHANT",
} as const;
export type Debtor = (typeof Debtor)[keyof typeof Debtor];

/** Placeholders that several document types have in common, besides the link and the number that all have. */
export const PlaceholderGroup = {
  HEAD: "HEAD",
  TITLE: "TITLE",
  PAYING: "PAYING",
  CREDIT: "CREDIT",
  VALIDITY: "VALIDITY",
  DISCOUNT_AND_SUPPLY: "DISCOUNT_AND_SUPPLY",
  REMINDING: "REMINDING",
  TOTALS: "TOTALS",
  CURRENCY: "CURRENCY",
} as const;
export type PlaceholderGroup = (typeof PlaceholderGroup)[keyof typeof PlaceholderGroup];

/** Everything that defines a document type. Whatever differs by type is stated here and nowhere else. */
export interface DocumentTypeFacts {
  /** The heading of a document of this type, and its name in a sentence. */
  readonly name: LocalizedText;
  /** Its name in an English sentence of the API's documentation. */
  readonly inSentence: string;
  /** Its place in lists for people, who meet some types more often than others. Lowest first, no two the same. */
  readonly rank: number;
  readonly number: {
    /** What a new merchant's numbers begin with. */
    readonly prefix: string;
    /** For previews. */
    readonly example: string;
  };
  readonly lifeCycle: LifeCycle;
  /** The type of document that this one may refer to as the one it follows; null: it follows none. */
  readonly follows: DocumentType | null;
  /** Who writes its content: staff, or we from the document that it follows, which is then required. */
  readonly writtenBy: "STAFF" | "US_FROM_PRECEDING";
  /** Who owes money, and where it is booked: on the document itself, or on the one it follows. Null: nothing is owed. */
  readonly owed: { readonly by: Debtor; readonly on: "ITSELF" | "PRECEDING" } | null;
  /** False if a total of zero means a document without prices. */
  readonly alwaysHasPrices: boolean;
  /** What can be agreed in it. */
  readonly terms: {
    readonly dueDate: boolean;
    readonly validUntil: boolean;
    readonly cashDiscount: boolean;
    readonly optionalLines: boolean;
    /** When it is delivered or done. */
    readonly delivery: boolean;
  };
  /** Whether the law wants it to say when something was delivered or done (§ 14 (4) no. 6 UStG). */
  readonly mustStateDelivery: boolean;
  /** What a customer can do with it, if the merchant lets them. */
  readonly actions: Readonly<Record<DocumentAction, boolean>>;
  readonly placeholders: {
    /** As in `[Invoice.date]`. */
    readonly prefix: string;
    /** The placeholder for the number it goes by. */
    readonly number: { readonly field: string; readonly label: LocalizedText };
    /** In the order in which to show them. */
    readonly groups: readonly PlaceholderGroup[];
  };
}
