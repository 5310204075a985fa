import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { InvalidInput, KeyReused, NotFound } from "../../../graphql/failures.types";
import { Money } from "../../../graphql/money.types";
import { PageInfo } from "../../../graphql/page-info.types";
import { DateTimeScalar } from "../../../graphql/scalars";
import type { Movement } from "../../../integrations/payment-providers/payment-provider";
import { PaymentMethod } from "../../../integrations/payment-providers/payment-provider";
import { StepNotPossible } from "../../documents/table/document.errors";
import { ParkedItemNotPossible } from "./parked-item.errors";
import { ParkedItemKind, ParkedItemStatus } from "./parked-item";

const MovementKind = {
  PAYMENT: "PAYMENT",
  REFUND: "REFUND",
  CHARGEBACK: "CHARGEBACK",
} as const satisfies Record<Movement["kind"], Movement["kind"]>;

export const ParkedItemAction = { BOOK: "BOOK", REFUND: "REFUND", CLOSE: "CLOSE" } as const;
export type ParkedItemAction = (typeof ParkedItemAction)[keyof typeof ParkedItemAction];

registerEnumType(MovementKind, {
  name: "MovementKind",
  description: "Which way money went.",
  valuesConfig: {
    PAYMENT: { description: "It came in." },
    REFUND: { description: "It was given back." },
    CHARGEBACK: { description: "The payer's bank took it back." },
  },
});

registerEnumType(ParkedItemAction, {
  name: "ParkedItemAction",
  description: "What staff can decide about a parked item.",
  valuesConfig: {
    BOOK: { description: "`bookParkedItem`: book the money to a document." },
    REFUND: { description: "`refundParkedItem`: give the money back." },
    CLOSE: { description: "`closeParkedItem`: close it with a note." },
  },
});

registerEnumType(ParkedItemKind, {
  name: "ParkedItemKind",
  description: "Why something is parked.",
  valuesConfig: {
    MISMATCH: { description: "Amount, currency, reference, checkout or mode are not those of the payment." },
    UNKNOWN_STATE: { description: "The provider reports a state that we do not know." },
    UNKNOWN_REFERENCE: { description: "The reference looks like one of ours, but there is no such payment." },
  },
});

registerEnumType(ParkedItemStatus, {
  name: "ParkedItemStatus",
  description: "What became of a parked item.",
  valuesConfig: {
    OPEN: { description: "Waiting for a decision." },
    REFUNDING: { description: "The provider has been asked to give it back." },
    BOOKED: { description: "Booked to a document, by staff or because it matches after all." },
    REFUNDED: { description: "Given back." },
    CLOSED: { description: "Closed with a note, or no longer in need of a decision." },
  },
});

@ObjectType("ParkedItem", {
  description:
    "Something a provider reported that nothing of ours matches. It is not booked until a person says where.",
})
export class AdminParkedItem {
  /** For the fields below that need look-ups; not part of the schema. */
  documentId: string | null;
  clientId: string | null;
  paymentId: string | null;
  resolvedDocumentId: string | null;

  @Field(() => ID, { description: "The item's id." })
  id: string;

  @Field(() => ParkedItemKind, { description: "Why it is parked." })
  kind: ParkedItemKind;

  @Field(() => ParkedItemStatus, { description: "What became of it." })
  status: ParkedItemStatus;

  @Field(() => String, { description: "What does not match, in English." })
  problem: string;

  @Field(() => String, { description: "Name of the provider, for example `stripe`." })
  provider: string;

  @Field(() => String, { description: "The provider's id of the checkout, to find it there." })
  providerRef: string;

  @Field(() => String, { description: "What the provider says was our reference." })
  reference: string;

  @Field(() => MovementKind, { nullable: true, description: "Which way money went; null when none moved." })
  movement: Movement["kind"] | null;

  @Field(() => Money, { nullable: true, description: "Never negative; null when no money moved." })
  amount: Money | null;

  @Field(() => PaymentMethod, { nullable: true, description: "Null when not known." })
  method: PaymentMethod | null;

  @Field(() => Boolean, { description: "False for play money." })
  live: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: "When money moved." })
  movedAt: string | null;

  @Field(() => [ParkedItemAction], { description: "What staff can decide now." })
  allowedActions: readonly ParkedItemAction[];

  @Field(() => String, { nullable: true, description: "Staff's note." })
  note: string | null;

  @Field(() => DateTimeScalar, { description: "When it was parked." })
  createdAt: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was decided." })
  resolvedAt: string | null;
}

@ObjectType({ description: "A parked item in a list." })
export class ParkedItemEdge {
  @Field(() => String, { description: "Pass as `after` to read on from here." })
  cursor: string;

  @Field(() => AdminParkedItem, { description: "The item." })
  node: AdminParkedItem;
}

@ObjectType({ description: "A page of parked items, newest first." })
export class ParkedItemConnection {
  @Field(() => [ParkedItemEdge], { description: "The items of this page." })
  edges: readonly ParkedItemEdge[];

  @Field(() => PageInfo, { description: "Where the page ends." })
  pageInfo: PageInfo;
}

@InputType({ description: "Which parked items a list shows." })
export class ParkedItemFilter {
  @Field(() => [ParkedItemStatus], { nullable: true, description: "Null: all." })
  statuses?: ParkedItemStatus[] | null;
}

@ObjectType({ description: "The item as it is now." })
export class ParkedItemSuccess {
  @Field(() => AdminParkedItem, { description: "The item." })
  parkedItem: AdminParkedItem;
}

@ObjectType({ description: "What is waiting for a decision, in one currency." })
export class ParkedSum {
  @Field(() => Int, { description: "How many items." })
  count: number;

  @Field(() => Money, { description: "The sum of their amounts." })
  amount: Money;
}

export const BookParkedItemResult = createUnionType({
  name: "BookParkedItemResult",
  description: "The outcome of booking parked money.",
  types: () => [ParkedItemSuccess, InvalidInput, NotFound, StepNotPossible, ParkedItemNotPossible, KeyReused] as const,
});

export const CloseParkedItemResult = createUnionType({
  name: "CloseParkedItemResult",
  description: "The outcome of closing a parked item.",
  types: () => [ParkedItemSuccess, InvalidInput, NotFound, ParkedItemNotPossible, KeyReused] as const,
});
