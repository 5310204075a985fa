import { DenialReason } from "@kundenportal/domain/permissions/denial-reasons";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { merchantActorOf } from "../../access/operation-access";
import type { RequestContext } from "../../graphql/request-context";
import { SecretField } from "../../graphql/secret-fields";
import { UnexpectedError, UnreadableError } from "../../shared/errors";
import type { ClientService } from "../clients/client.service";
import { AdminDocument } from "../documents/reading/document.admin.types";
import type { DocumentRow } from "../documents/table/document-row";
import type { PortalSettingsService } from "../portal-settings/portal-settings.service";
import type { ExplainedPaylink, PaylinkService } from "./paylink.service";

interface PaylinkAdminResolverNeeds {
  readonly paylinks: PaylinkService;
  readonly clients: ClientService;
  readonly portalSettings: PortalSettingsService;
}

@Resolver(() => AdminDocument)
export class PaylinkAdminResolver {
  constructor(private readonly needs: PaylinkAdminResolverNeeds) {}

  @SecretField()
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "A stable address that opens the pay page and nothing else, for emails and letters. Null while the customer can't pay this document, and for whoever may only look. Stops working with the document's link.",
  })
  async payUrl(@Ctx() context: RequestContext, @Root() { row }: AdminDocument): Promise<string | null> {
    return (await this.explain(context, row)).url;
  }

  @FieldResolver(() => DenialReason, {
    nullable: true,
    description: "Why there is no `payUrl`: the first rule that forbids paying. Null when there is one.",
  })
  async payUrlDenial(@Ctx() context: RequestContext, @Root() { row }: AdminDocument): Promise<DenialReason | null> {
    return (await this.explain(context, row)).reason;
  }

  private async explain(context: RequestContext, row: DocumentRow): Promise<ExplainedPaylink> {
    const actor = merchantActorOf(context);
    const { merchantId } = actor.scope;
    const client = await context.loaders.one("client", row.clientId, {
      fetch: (ids) => this.needs.clients.findMany(actor.scope, ids),
      keyOf: ({ id }) => id,
    });
    const settings = await context.loaders.one("portalSettings", merchantId, {
      fetch: async () => [await this.needs.portalSettings.get(actor.scope)],
      keyOf: () => merchantId,
    });
    if (settings === null) throw new UnexpectedError("The merchant has no portal settings");
    const releases = await context.loaders.one("portalReleases", merchantId, {
      fetch: async () => [await this.needs.paylinks.findReleases(actor.scope, settings)],
      keyOf: () => merchantId,
    });
    if (client === null || releases === null) throw new UnreadableError("client");
    return this.needs.paylinks.explain(actor, row, client, releases);
  }
}
