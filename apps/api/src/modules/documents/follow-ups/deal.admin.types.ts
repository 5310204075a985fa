import { FollowUp, FollowUpDenial } from "@kundenportal/domain/deals/follow-up";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Failure } from "../../../graphql/failures.types";

registerEnumType(FollowUp, {
  name: "FollowUp",
  description: "What staff can make of a document.",
  valuesConfig: {
    ORDER_CONFIRMATION: { description: "Of an offer." },
    DELIVERY_NOTE: { description: "Of an offer or an order confirmation: what is not delivered yet." },
    INVOICE: { description: "For everything at once, or for what a delivery note says." },
    PARTIAL_INVOICE: { description: "For a part of an offer or an order confirmation." },
    REMAINDER_INVOICE: { description: "For what the partial invoices have left." },
    CREDIT_NOTE: { description: "Of an invoice: what is not credited yet." },
    CANCELLATION: {
      description: "Of an invoice: a credit note for all of it. When it is issued, the invoice is cancelled.",
    },
    CORRECTION: {
      description:
        "Of an invoice: one that replaces it (384). When it is issued, the other is cancelled, and what was paid there counts here.",
    },
    COPY: { description: "The same again; it begins a deal of its own." },
  },
});

registerEnumType(FollowUpDenial, {
  name: "FollowUpDenial",
  description: "Why something can't be made of a document now.",
  valuesConfig: {
    NOT_ISSUED: { description: "It is a draft." },
    WRONG_TYPE: { description: "It never follows from this type." },
    NOT_IN_FORCE: { description: "The document was cancelled or rejected." },
    ALL_DELIVERED: { description: "Nothing is left to be delivered, drafts included." },
    ALL_INVOICED: { description: "Nothing is left to be invoiced, drafts included." },
    TAX_UNKNOWN: { description: "It does not say at which rates it is taxed: write the document anew." },
    PARTLY_INVOICED: { description: "A part was invoiced: write a partial or the remainder invoice." },
    NOTHING_INVOICED: { description: "Nothing was invoiced yet: write an invoice." },
    DRAFT_EXISTS: { description: "An invoice of the deal is a draft: issue or delete it first." },
    ALL_CREDITED: { description: "Nothing is left to be credited." },
    PARTLY_CREDITED: { description: "A part was credited: write a credit note for what is left." },
  },
});

@ObjectType({ description: "What can't be made of a document now, although it suits its type." })
export class DeniedFollowUp {
  @Field(() => FollowUp, { description: "What is not possible." })
  followUp: FollowUp;

  @Field(() => FollowUpDenial, { description: "The first reason against it." })
  reason: FollowUpDenial;
}

@ObjectType({
  implements: Failure,
  description: "This can't be made of the document now; `reason` says why. Code: FOLLOW_UP_NOT_POSSIBLE.",
})
export class FollowUpNotPossible extends Failure {
  @Field(() => FollowUpDenial, { description: "The first reason against it." })
  reason: FollowUpDenial;

  constructor(reason: FollowUpDenial) {
    super();
    this.code = "FOLLOW_UP_NOT_POSSIBLE";
    this.message = `This can't be made of the document: ${reason}.`;
    this.reason = reason;
  }
}
