import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../access/operation-access";
import { Failure } from "../../graphql/failures.types";
import { OnceByKey } from "../../graphql/once-by-key";
import type { RequestContext } from "../../graphql/request-context";
import {
  AdminPortalSettings,
  UpdatePortalSettingsInput,
  UpdatePortalSettingsResult,
  UpdatePortalSettingsSuccess,
} from "./portal-settings.admin.types";
import { presentPortalSettings } from "./portal-settings.presenter";
import type { PortalSettingsService } from "./portal-settings.service";

interface PortalSettingsAdminResolverNeeds {
  readonly portalSettings: PortalSettingsService;
}

@Resolver()
export class PortalSettingsAdminResolver {
  constructor(private readonly needs: PortalSettingsAdminResolverNeeds) {}

  @Query(() => AdminPortalSettings, {
    description: "What the merchant has released to customers.",
  })
  @MerchantOperation("VIEWER")
  async portalSettings(@Ctx() context: RequestContext): Promise<AdminPortalSettings> {
    const { scope } = merchantActorOf(context);
    return presentPortalSettings(
      await this.needs.portalSettings.get(scope),
      await this.needs.portalSettings.countAccess(scope),
    );
  }

  @Mutation(() => UpdatePortalSettingsResult, {
    description: "Releases document types and actions; takes effect immediately.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKey()
  async updatePortalSettings(
    @Ctx() context: RequestContext,
    @Arg("input", () => UpdatePortalSettingsInput, { description: "What is released to customers from now on." })
    { revision, ...change }: UpdatePortalSettingsInput,
  ): Promise<typeof UpdatePortalSettingsResult> {
    const actor = merchantActorOf(context);
    const result = await this.needs.portalSettings.update(actor, revision, change);
    if (result instanceof Failure) return result;
    const settings = presentPortalSettings(result, await this.needs.portalSettings.countAccess(actor.scope));
    return Object.assign(new UpdatePortalSettingsSuccess(), { settings });
  }
}
