import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { merchantActorOf } from "../../../access/operation-access";
import type { RequestContext } from "../../../graphql/request-context";
import { AdminDocument } from "../../documents/reading/document.admin.types";
import { AdminEInvoiceGap } from "./e-invoice-gaps.admin.types";
import type { FindEInvoiceGaps } from "./find-e-invoice-gaps";
import { presentGap } from "./e-invoice-gaps.presenter";

interface EInvoiceGapsAdminResolverNeeds {
  readonly findEInvoiceGaps: FindEInvoiceGaps;
}

/** What keeps documents from being e-invoices. */
@Resolver(() => AdminDocument)
export class EInvoiceGapsAdminResolver {
  constructor(private readonly needs: EInvoiceGapsAdminResolverNeeds) {}

  @FieldResolver(() => [AdminEInvoiceGap], {
    description:
      "Invoices and credit notes: what keeps a draft from becoming an e-invoice, or kept an issued document from it. Empty: nothing, and for all others.",
  })
  async eInvoiceGaps(
    @Ctx() context: RequestContext,
    @Root() { row }: AdminDocument,
  ): Promise<readonly AdminEInvoiceGap[]> {
    const { scope } = merchantActorOf(context);
    const gaps = await context.loaders.many("eInvoiceGaps", row.id, {
      fetch: (ids) => this.needs.findEInvoiceGaps.run(scope, ids),
      keyOf: ({ documentId }) => documentId,
    });
    return gaps.map(presentGap);
  }
}
