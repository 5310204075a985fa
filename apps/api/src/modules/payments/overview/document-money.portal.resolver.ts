import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { customerOf } from "../../../access/operation-access";
import type { RequestContext } from "../../../graphql/request-context";
import { DateScalar } from "../../../graphql/scalars";
import { PortalDocument } from "../../documents/reading/document.portal.types";
import { DocumentBooking, MoneyBreakdown } from "./document-money.portal.types";
import { presentBooking, presentBreakdown } from "./document-money.presenter";
import type { DocumentMoneyService, MoneyLoads } from "./document-money.service";

interface DocumentMoneyPortalNeeds {
  readonly documentMoney: DocumentMoneyService;
}

/** What became of a document's money, as the customer sees it. */
@Resolver(() => PortalDocument)
export class DocumentMoneyPortalResolver {
  constructor(private readonly needs: DocumentMoneyPortalNeeds) {}

  @FieldResolver(() => MoneyBreakdown, {
    nullable: true,
    description:
      "From the total to what is open, step by step; for a reminder, on its invoice. Null when nothing can be owed.",
  })
  async moneyBreakdown(
    @Ctx() context: RequestContext,
    @Root() { row }: PortalDocument,
  ): Promise<MoneyBreakdown | null> {
    const breakdown = await this.needs.documentMoney.breakDown(row, this.loadsOf(context));
    return breakdown === null ? null : presentBreakdown(breakdown, row.currency);
  }

  @FieldResolver(() => [DocumentBooking], {
    description:
      "Everything that changed what is owed on this document, in the order of booking: payments, however they came, refunds, credit notes, discounts; for a reminder, on its invoice. Attempts that brought nothing are not in it.",
  })
  async bookings(@Ctx() context: RequestContext, @Root() { row }: PortalDocument): Promise<readonly DocumentBooking[]> {
    const bookings = await this.needs.documentMoney.listBookings(row, this.loadsOf(context));
    return bookings.map(presentBooking);
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description:
      "The day on which the last money came that was needed; null while something is open, or when none was needed.",
  })
  paidOn(@Ctx() context: RequestContext, @Root() { row }: PortalDocument): Promise<string | null> {
    return this.needs.documentMoney.findPaidOn(row, this.loadsOf(context));
  }

  /** Fields of one request share what they load. */
  private loadsOf(context: RequestContext): MoneyLoads {
    const { scope } = customerOf(context);
    const { documentMoney } = this.needs;
    return {
      entries: (id) => context.loaders.many("ledger", id, documentMoney.batchOfEntries(scope)),
      fees: (id) => context.loaders.many("reminderFees", id, documentMoney.batchOfFees(scope)),
    };
  }
}
