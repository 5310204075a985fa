import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { merchantActorOf } from "../../../access/operation-access";
import type { RequestContext } from "../../../graphql/request-context";
import { AdminDocument } from "../reading/document.admin.types";
import { presentEInvoiceCheck } from "./e-invoice-check.presenter";
import { E_INVOICE_CHECK, EInvoiceCheck } from "./e-invoice-check.types";
import type { EInvoiceChecksService } from "./e-invoice-checks.service";

interface EInvoiceCheckAdminResolverNeeds {
  readonly eInvoiceChecks: EInvoiceChecksService;
}

@Resolver(() => AdminDocument)
export class EInvoiceCheckAdminResolver {
  constructor(private readonly needs: EInvoiceCheckAdminResolverNeeds) {}

  @FieldResolver(() => EInvoiceCheck, { nullable: true, description: E_INVOICE_CHECK })
  async eInvoiceCheck(@Ctx() context: RequestContext, @Root() { row }: AdminDocument): Promise<EInvoiceCheck | null> {
    const { scope } = merchantActorOf(context);
    const found = await context.loaders.one("eInvoiceCheck", row.id, {
      fetch: (ids) => this.needs.eInvoiceChecks.findOf(scope, ids),
      keyOf: ({ documentId }) => documentId,
    });
    return found === null ? null : presentEInvoiceCheck(found);
  }
}
