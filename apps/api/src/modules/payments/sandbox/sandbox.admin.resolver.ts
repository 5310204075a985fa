import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../../access/operation-access";
import { Failure } from "../../../graphql/failures.types";
import { Effect, OnceByKey } from "../../../graphql/once-by-key";
import type { RequestContext } from "../../../graphql/request-context";
import { presentAdminPayment } from "../attempts/payment.presenter";
import type { PlaySandbox } from "./play-sandbox";
import { PlaySandboxInput, PlaySandboxResult, PlaySandboxSuccess } from "./sandbox.admin.types";

interface SandboxAdminResolverNeeds {
  readonly playSandbox: PlaySandbox;
}

@Resolver()
export class SandboxAdminResolver {
  constructor(private readonly needs: SandboxAdminResolverNeeds) {}

  @Mutation(() => PlaySandboxResult, {
    description: "Makes something happen to a sandbox payment that only banks or networks can do to real ones.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKey({ effect: Effect.STEPS })
  async playSandbox(
    @Ctx() context: RequestContext,
    @Arg("input", () => PlaySandboxInput, { description: "What happens." }) { paymentId, event }: PlaySandboxInput,
  ): Promise<typeof PlaySandboxResult> {
    const result = await this.needs.playSandbox.play(merchantActorOf(context).scope, paymentId, event);
    if (result instanceof Failure) return result;
    return Object.assign(new PlaySandboxSuccess(), { payment: presentAdminPayment(result) });
  }
}
