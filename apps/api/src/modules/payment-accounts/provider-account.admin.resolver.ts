import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { MerchantActor } from "../../access/actors";
import { MerchantOperation, merchantActorOf } from "../../access/operation-access";
import { Failure } from "../../graphql/failures.types";
import { Effect, OnceByKey, type RunUnderKey, UnderKey } from "../../graphql/once-by-key";
import type { RequestContext } from "../../graphql/request-context";
import type { PaymentProviders } from "./payment-providers";
import {
  AdminPaymentProvider,
  ConnectPaymentProviderInput,
  ConnectPaymentProviderResult,
  DisconnectPaymentProviderAccountResult,
  PaymentMode,
  PaymentProviderAccount,
  PaymentProviderAccountSuccess,
  SetPreferredPaymentProviderAccountResult,
  UpdatePaymentProviderAccountInput,
  UpdatePaymentProviderAccountResult,
} from "./provider-account.admin.types";
import { type ProviderAccountPresenter, presentProvider } from "./provider-account.presenter";
import type { StoredAccount } from "./stored-account";
import type { ProviderAccountService } from "./provider-account.service";

interface ProviderAccountAdminResolverNeeds {
  readonly providerAccounts: ProviderAccountService;
  readonly paymentProviders: PaymentProviders;
  readonly providerAccountPresenter: ProviderAccountPresenter;
}

@Resolver()
export class ProviderAccountAdminResolver {
  constructor(private readonly needs: ProviderAccountAdminResolverNeeds) {}

  @Query(() => PaymentMode, { description: "Where customers' payments go now." })
  @MerchantOperation("VIEWER")
  async paymentMode(@Ctx() context: RequestContext): Promise<PaymentMode> {
    return this.needs.paymentProviders.findMode(merchantActorOf(context).scope);
  }

  @Query(() => [AdminPaymentProvider], { description: "The providers that a merchant can connect to." })
  @MerchantOperation("OWNER")
  paymentProviders(@Ctx() context: RequestContext): AdminPaymentProvider[] {
    const { locale } = merchantActorOf(context);
    return this.needs.paymentProviders.kinds.map((kind) => presentProvider(kind, locale));
  }

  @Query(() => [PaymentProviderAccount], {
    description: "The merchant's accounts with providers, oldest first, including disconnected ones.",
  })
  @MerchantOperation("OWNER")
  async paymentProviderAccounts(@Ctx() context: RequestContext): Promise<PaymentProviderAccount[]> {
    const actor = merchantActorOf(context);
    return (await this.needs.providerAccounts.list(actor.scope)).map((account) => this.present(actor, account));
  }

  @Mutation(() => ConnectPaymentProviderResult, {
    description:
      "Connects an account, after checking these settings with the provider. The first account, and the first live one, receives all new payments from then on.",
  })
  @MerchantOperation("OWNER")
  async connectPaymentProvider(
    @Ctx() context: RequestContext,
    @Arg("input", () => ConnectPaymentProviderInput, { description: "The account." })
    { provider, label, settings }: ConnectPaymentProviderInput,
    @UnderKey() once: RunUnderKey,
  ): Promise<typeof ConnectPaymentProviderResult> {
    const actor = merchantActorOf(context);
    const prepared = await this.needs.providerAccounts.prepare(actor, { provider, label: label ?? null, settings });
    if (prepared instanceof Failure) return prepared;
    return once(async () => {
      const result = await prepared();
      return result instanceof Failure ? result : this.succeed(actor, result);
    });
  }

  @Mutation(() => UpdatePaymentProviderAccountResult, {
    description: "Changes the name or settings of an account, after checking the new ones with the provider.",
  })
  @MerchantOperation("OWNER")
  @OnceByKey({ effect: Effect.STEPS })
  async updatePaymentProviderAccount(
    @Ctx() context: RequestContext,
    @Arg("input", () => UpdatePaymentProviderAccountInput, { description: "What to change." })
    { id, revision, label, settings }: UpdatePaymentProviderAccountInput,
  ): Promise<typeof UpdatePaymentProviderAccountResult> {
    const actor = merchantActorOf(context);
    const result = await this.needs.providerAccounts.update(actor, { id, revision, label: label ?? null, settings });
    return result instanceof Failure ? result : this.succeed(actor, result);
  }

  @Mutation(() => SetPreferredPaymentProviderAccountResult, {
    description: "Sends new payments to this account from now on.",
  })
  @MerchantOperation("OWNER")
  @OnceByKey()
  async setPreferredPaymentProviderAccount(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { description: "The account's id." }) id: string,
  ): Promise<typeof SetPreferredPaymentProviderAccountResult> {
    const actor = merchantActorOf(context);
    const result = await this.needs.providerAccounts.prefer(actor, id);
    return result instanceof Failure ? result : this.succeed(actor, result);
  }

  @Mutation(() => DisconnectPaymentProviderAccountResult, {
    description:
      "No new payments go through this account. Its credentials are kept, encrypted, for refunds and for messages about earlier payments.",
  })
  @MerchantOperation("OWNER")
  @OnceByKey()
  async disconnectPaymentProviderAccount(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { description: "The account's id." }) id: string,
  ): Promise<typeof DisconnectPaymentProviderAccountResult> {
    const actor = merchantActorOf(context);
    const result = await this.needs.providerAccounts.disconnect(actor, id);
    return result instanceof Failure ? result : this.succeed(actor, result);
  }

  private succeed(actor: MerchantActor, account: StoredAccount): PaymentProviderAccountSuccess {
    return Object.assign(new PaymentProviderAccountSuccess(), { account: this.present(actor, account) });
  }

  private present({ locale }: MerchantActor, account: StoredAccount): PaymentProviderAccount {
    return this.needs.providerAccountPresenter.present(
      account,
      this.needs.paymentProviders.findKind(account.provider),
      locale,
    );
  }
}
