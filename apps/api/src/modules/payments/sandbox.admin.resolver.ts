import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../access/operation-access";
import { Failure } from "../../graphql/failures.types";
import type { RequestContext } from "../../graphql/request-context";
import { SandboxEvent } from "../../integrations/payment-providers/sandbox-controls";
import { presentAdminPayment } from "./payment.presenter";
import type { PlaySandbox } from "./play-sandbox";
import { PlaySandboxResult, PlaySandboxSuccess } from "./sandbox.admin.types";

@Resolver()
export class SandboxAdminResolver {
  constructor(private readonly playing: PlaySandbox) {}

  @Mutation(() => PlaySandboxResult, {
    description: "Has something happen to a payment of the sandbox that only banks or networks do to real ones.",
  })
  @MerchantOperation("EDITOR")
  async playSandbox(
    @Ctx() context: RequestContext,
    @Arg("paymentId", () => ID, { description: "A payment of the sandbox." }) paymentId: string,
    @Arg("event", () => SandboxEvent, { description: "What happens." }) event: SandboxEvent,
  ): Promise<typeof PlaySandboxResult> {
    const result = await this.playing.play(merchantActorOf(context).scope, paymentId, event);
    if (result instanceof Failure) return result;
    return Object.assign(new PlaySandboxSuccess(), { payment: presentAdminPayment(result) });
  }
}
