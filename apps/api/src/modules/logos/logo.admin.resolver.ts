import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../access/operation-access";
import { Failure } from "../../graphql/failures.types";
import { Effect, OnceByKey } from "../../graphql/once-by-key";
import type { RequestContext } from "../../graphql/request-context";
import { presentAdminMerchant } from "../merchants/merchant.presenter";
import {
  RemoveMerchantLogoResult,
  RemoveMerchantLogoSuccess,
  SetMerchantLogoInput,
  SetMerchantLogoResult,
  SetMerchantLogoSuccess,
} from "./logo.admin.types";
import type { LogoService } from "./logo.service";

interface LogoAdminResolverNeeds {
  readonly logos: LogoService;
}

@Resolver()
export class LogoAdminResolver {
  constructor(private readonly needs: LogoAdminResolverNeeds) {}

  @Mutation(() => SetMerchantLogoResult, {
    description:
      "Gives the merchant a logo, or another one: for the portal, and for documents issued from now on. Those already issued stay as they are.",
  })
  @MerchantOperation("OWNER")
  @OnceByKey({ effect: Effect.STEPS })
  async setMerchantLogo(
    @Ctx() context: RequestContext,
    @Arg("input", () => SetMerchantLogoInput, { description: "The picture." }) { contentBase64 }: SetMerchantLogoInput,
  ): Promise<typeof SetMerchantLogoResult> {
    const merchant = await this.needs.logos.set(merchantActorOf(context), contentBase64);
    if (merchant instanceof Failure) return merchant;
    return Object.assign(new SetMerchantLogoSuccess(), { merchant: presentAdminMerchant(merchant) });
  }

  @Mutation(() => RemoveMerchantLogoResult, { description: "Takes the merchant's logo away, if there is one." })
  @MerchantOperation("OWNER")
  @OnceByKey()
  async removeMerchantLogo(@Ctx() context: RequestContext): Promise<typeof RemoveMerchantLogoResult> {
    const merchant = await this.needs.logos.remove(merchantActorOf(context));
    return Object.assign(new RemoveMerchantLogoSuccess(), { merchant: presentAdminMerchant(merchant) });
  }
}
