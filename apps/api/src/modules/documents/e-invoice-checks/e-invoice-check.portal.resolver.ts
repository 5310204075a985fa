import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { customerOf } from "../../../access/operation-access";
import type { RequestContext } from "../../../graphql/request-context";
import { PortalDocument } from "../reading/document.portal.types";
import { presentEInvoiceCheck } from "./e-invoice-check.presenter";
import { E_INVOICE_CHECK, EInvoiceCheck } from "./e-invoice-check.types";
import type { EInvoiceChecksService } from "./e-invoice-checks.service";

interface EInvoiceCheckPortalResolverNeeds {
  readonly eInvoiceChecks: EInvoiceChecksService;
}

@Resolver(() => PortalDocument)
export class EInvoiceCheckPortalResolver {
  constructor(private readonly needs: EInvoiceCheckPortalResolverNeeds) {}

  @FieldResolver(() => EInvoiceCheck, { nullable: true, description: E_INVOICE_CHECK })
  async eInvoiceCheck(@Ctx() context: RequestContext, @Root() { row }: PortalDocument): Promise<EInvoiceCheck | null> {
    const { scope } = customerOf(context);
    const found = await context.loaders.one("eInvoiceCheck", row.id, {
      fetch: (ids) => this.needs.eInvoiceChecks.findOf(scope, ids),
      keyOf: ({ documentId }) => documentId,
    });
    return found === null ? null : presentEInvoiceCheck(found);
  }
}
