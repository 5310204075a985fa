import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { customerOf } from "../../access/operation-access";
import type { RequestContext } from "../../graphql/request-context";
import { SecretField } from "../../graphql/secret-fields";
import { findBankTransfer } from "../documents/money/bank-transfer";
import { BankTransfer, presentBankTransfer } from "../documents/money/bank-transfer.types";
import { PortalDocument } from "../documents/reading/document.portal.types";
import { formatVersionKey, parseVersionKey } from "../documents/versions/version-key";
import type { VisibleDocumentsService } from "../documents/reading/visible-documents.service";
import type { PaylinkService } from "./paylink.service";

interface PaylinkPortalResolverNeeds {
  readonly paylinks: PaylinkService;
  readonly visibleDocuments: VisibleDocumentsService;
}

@Resolver(() => PortalDocument)
export class PaylinkPortalResolver {
  constructor(private readonly needs: PaylinkPortalResolverNeeds) {}

  @SecretField()
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "A stable address that opens the pay page and nothing else, to pass on or open elsewhere. Null while the customer can't pay this document. Stops working with the document's link.",
  })
  async payUrl(@Ctx() context: RequestContext, @Root() { row }: PortalDocument): Promise<string | null> {
    const customer = customerOf(context);
    if (!this.needs.paylinks.mayPay(customer, row)) return null;
    const facts = await context.loaders.one("paylinkFacts", row.id, this.needs.paylinks.batchOf(customer.scope));
    return facts === null ? null : this.needs.paylinks.urlFor(customer.scope, facts);
  }

  @FieldResolver(() => BankTransfer, {
    nullable: true,
    description: "How to pay it by transfer; null when there is nothing to pay or the document states no account.",
  })
  async bankTransfer(
    @Ctx() context: RequestContext,
    @Root() { row, today }: PortalDocument,
  ): Promise<BankTransfer | null> {
    const customer = customerOf(context);
    const key = formatVersionKey({ documentId: row.id, version: row.currentVersion });
    const found = await context.loaders.one("documentContent", key, {
      fetch: (keys) => this.needs.visibleDocuments.findContents(customer, keys.map(parseVersionKey)),
      keyOf: formatVersionKey,
    });
    return found === null ? null : presentBankTransfer(findBankTransfer(row, found.content, today));
  }
}
