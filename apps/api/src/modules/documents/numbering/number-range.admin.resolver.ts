import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../../access/operation-access";
import { Failure } from "../../../graphql/failures.types";
import { OnceByKey } from "../../../graphql/once-by-key";
import type { RequestContext } from "../../../graphql/request-context";
import {
  AdminNumberRange,
  presentNumberRange,
  UpdateNumberRangeInput,
  UpdateNumberRangeResult,
  UpdateNumberRangeSuccess,
} from "./number-range.admin.types";
import type { NumberRangesService } from "./number-ranges.service";

interface NumberRangeAdminResolverNeeds {
  readonly numberRanges: NumberRangesService;
}

@Resolver()
export class NumberRangeAdminResolver {
  constructor(private readonly needs: NumberRangeAdminResolverNeeds) {}

  @Query(() => [AdminNumberRange], { description: "How each type of document, and clients, are numbered." })
  @MerchantOperation("VIEWER")
  async numberRanges(@Ctx() context: RequestContext): Promise<readonly AdminNumberRange[]> {
    return (await this.needs.numberRanges.list(merchantActorOf(context))).map(presentNumberRange);
  }

  @Mutation(() => UpdateNumberRangeResult, {
    description: "Changes how something is numbered from now on. What has a number keeps it.",
  })
  @MerchantOperation("OWNER")
  @OnceByKey()
  async updateNumberRange(
    @Ctx() context: RequestContext,
    @Arg("input", () => UpdateNumberRangeInput, { description: "The numbering from now on." })
    input: UpdateNumberRangeInput,
  ): Promise<typeof UpdateNumberRangeResult> {
    const result = await this.needs.numberRanges.update(merchantActorOf(context), input);
    if (result instanceof Failure) return result;
    return Object.assign(new UpdateNumberRangeSuccess(), { numberRange: presentNumberRange(result) });
  }
}
