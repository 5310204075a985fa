import { bookedDocumentId } from "@kundenportal/domain/documents/document-type-rules";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { customerOf } from "../../../access/operation-access";
import type { RequestContext } from "../../../graphql/request-context";
import { PortalDocument } from "../../documents/reading/document.portal.types";
import type { Ledger } from "../../ledger/ledger";
import { DocumentBooking } from "../../ledger/ledger.portal.types";
import { presentBookings } from "../../ledger/present-bookings";

interface DocumentMoneyPortalNeeds {
  readonly ledger: Ledger;
}

/** What has been booked on a document, for its customer. */
@Resolver(() => PortalDocument)
export class DocumentMoneyPortalResolver {
  constructor(private readonly needs: DocumentMoneyPortalNeeds) {}

  @FieldResolver(() => [DocumentBooking], {
    description:
      "Everything that changed what is owed on this document, in the order of booking: payments online, by transfer or in cash, refunds, credit notes, discounts. For a reminder, that of its invoice.",
  })
  async bookings(@Ctx() context: RequestContext, @Root() { row }: PortalDocument): Promise<readonly DocumentBooking[]> {
    const { scope } = customerOf(context);
    const documentId = bookedDocumentId(row);
    if (documentId === null) return [];
    return presentBookings(await context.loaders.many("ledger", documentId, this.needs.ledger.batchOf(scope)));
  }
}
