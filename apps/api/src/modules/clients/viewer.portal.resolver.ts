import { Ctx, FieldResolver, Mutation, Query, Resolver } from "type-graphql";
import type { CustomerSessions } from "../../access/customer-sessions";
import { CustomerOperation, customerOf } from "../../access/operation-access";
import { WithoutKey } from "../../graphql/once-by-key";
import type { RequestContext } from "../../graphql/request-context";
import { UnauthenticatedError } from "../../shared/errors";
import { PortalMerchant } from "../merchants/merchant.portal.types";
import { presentPortalMerchant } from "../merchants/merchant.presenter";
import type { MerchantService } from "../merchants/merchant.service";
import { PortalPortalSettings } from "../portal-settings/portal-settings.portal.types";
import { presentReleases } from "../portal-settings/portal-settings.presenter";
import type { PortalSettingsService } from "../portal-settings/portal-settings.service";
import { PortalClient } from "./client.portal.types";
import { presentPortalClient } from "./client.presenter";
import type { ClientService } from "./client.service";
import type { OwnDataService } from "./own-data.service";
import { PortalViewer } from "./viewer.portal.types";

interface ViewerPortalResolverNeeds {
  readonly clients: ClientService;
  readonly ownData: OwnDataService;
  readonly merchants: MerchantService;
  readonly portalSettings: PortalSettingsService;
  readonly customerSessions: CustomerSessions;
}

@Resolver(() => PortalViewer)
export class ViewerPortalResolver {
  constructor(private readonly needs: ViewerPortalResolverNeeds) {}

  @Query(() => PortalViewer, {
    description: "Who is looking, and whose portal this is.",
  })
  @CustomerOperation()
  viewer(@Ctx() context: RequestContext): PortalViewer {
    const actor = customerOf(context);
    return Object.assign(new PortalViewer(), {
      id: actor.sessionId,
      linkKind: actor.link.kind,
      readOnly: actor.link.readOnly,
      expiresAt: actor.expiresAt,
      entryDocumentId: actor.entryDocumentId,
      reachableClients: [...actor.reachableClients],
    });
  }

  @FieldResolver(() => PortalClient, {
    description: "The client whose link was opened.",
  })
  async client(@Ctx() context: RequestContext): Promise<PortalClient> {
    const actor = customerOf(context);
    const client = await this.needs.clients.find(actor.scope, actor.scope.clientId);
    // Deleted between the session's look-up and now.
    if (client === null) throw new UnauthenticatedError();
    return presentPortalClient(client, {
      coversWholeClient: actor.link.kind === "CLIENT",
      editableSections: this.needs.ownData.editableSections(actor),
    });
  }

  @FieldResolver(() => PortalMerchant, {
    description: "The sender of the documents.",
  })
  async merchant(@Ctx() context: RequestContext): Promise<PortalMerchant> {
    return presentPortalMerchant(await this.needs.merchants.get(customerOf(context).scope));
  }

  @FieldResolver(() => PortalPortalSettings, {
    description: "What is released.",
  })
  async settings(@Ctx() context: RequestContext): Promise<PortalPortalSettings> {
    const { scope, testMode } = customerOf(context);
    return presentReleases(await this.needs.portalSettings.get(scope), testMode);
  }

  @Mutation(() => Boolean, {
    description: "Ends the sessions of all links opened in this browser; the links still work.",
  })
  @CustomerOperation()
  @WithoutKey("Ends the sessions that are asking: there is nothing left to repeat it with.")
  async signOut(@Ctx() context: RequestContext): Promise<boolean> {
    await this.needs.customerSessions.end(context.cookies.portalSessions);
    context.cookies.clearPortalSessions();
    return true;
  }
}
