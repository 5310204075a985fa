import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../access/operation-access";
import { Failure } from "../../graphql/failures.types";
import { OnceByKey } from "../../graphql/once-by-key";
import type { RequestContext } from "../../graphql/request-context";
import {
  AdminMerchant,
  UpdateMerchantInput,
  UpdateMerchantResult,
  UpdateMerchantSuccess,
} from "./merchant.admin.types";
import { presentAdminMerchant } from "./merchant.presenter";
import type { MerchantService } from "./merchant.service";

interface MerchantAdminResolverNeeds {
  readonly merchants: MerchantService;
}

@Resolver()
export class MerchantAdminResolver {
  constructor(private readonly needs: MerchantAdminResolverNeeds) {}

  @Query(() => AdminMerchant, {
    description: "The merchant whose staff or API key is asking.",
  })
  @MerchantOperation("VIEWER")
  async merchant(@Ctx() context: RequestContext): Promise<AdminMerchant> {
    return presentAdminMerchant(await this.needs.merchants.get(merchantActorOf(context).scope));
  }

  @Mutation(() => UpdateMerchantResult, {
    description: "Changes the merchant's own data. Documents already issued stay as they are.",
  })
  @MerchantOperation("OWNER")
  @OnceByKey()
  async updateMerchant(
    @Ctx() context: RequestContext,
    @Arg("input", () => UpdateMerchantInput, { description: "The company data from now on." })
    { revision, ...input }: UpdateMerchantInput,
  ): Promise<typeof UpdateMerchantResult> {
    const result = await this.needs.merchants.update(merchantActorOf(context), revision, input);
    if (result instanceof Failure) return result;
    return Object.assign(new UpdateMerchantSuccess(), {
      merchant: presentAdminMerchant(result),
    });
  }
}
