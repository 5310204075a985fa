import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { Conflict, InvalidInput, KeyReused, NotFound } from "../../graphql/failures.types";
import { DateTimeScalar } from "../../graphql/scalars";
import { SecretField } from "../../graphql/secret-fields";
import { ProviderAccountNotPossible, ProviderCheckFailed } from "./provider-account.errors";

export const PaymentMode = { SANDBOX: "SANDBOX", TEST: "TEST", LIVE: "LIVE", OFF: "OFF" } as const;
export type PaymentMode = (typeof PaymentMode)[keyof typeof PaymentMode];

registerEnumType(PaymentMode, {
  name: "PaymentMode",
  description: "Where customers' payments go now.",
  valuesConfig: {
    SANDBOX: {
      description:
        "The built-in sandbox with play money: no account was ever connected, and the installation allows it.",
    },
    TEST: { description: "An account in the provider's test mode: no real money moves." },
    LIVE: { description: "A live account." },
    OFF: {
      description:
        "Nowhere: no account was connected, or the last live one was disconnected. Connect one so that customers can pay online.",
    },
  },
});

@ObjectType({ description: "One field of the form in which a merchant enters what a provider needs." })
export class PaymentProviderField {
  @Field(() => String, { description: "Name of the setting, for `ProviderSettingInput`." })
  name: string;

  @Field(() => String, { description: "In the caller's language." })
  label: string;

  @Field(() => String, { nullable: true, description: "Where to find it, in the caller's language." })
  help: string | null;

  @Field(() => Boolean, { description: "Secrets are never shown again." })
  secret: boolean;

  @Field(() => Boolean, { description: "Whether it must be filled in." })
  required: boolean;

  @Field(() => [String], { nullable: true, description: "What can be chosen; null: free text." })
  choices: readonly string[] | null;
}

@ObjectType("PaymentProvider", { description: "A provider that a merchant can connect to." })
export class AdminPaymentProvider {
  @Field(() => ID, { description: "For example `stripe`." })
  id: string;

  @Field(() => String, { description: "Its display name." })
  name: string;

  @Field(() => [PaymentProviderField], { description: "The settings it needs." })
  fields: readonly PaymentProviderField[];

  @Field(() => String, {
    description: "What to do with the webhook address in the provider's back office, in the caller's language.",
  })
  webhookHelp: string;
}

@ObjectType({ description: "What is stored for one setting." })
export class ProviderSetting {
  @Field(() => String, { description: "As in the provider's `fields`." })
  name: string;

  @Field(() => String, { nullable: true, description: "Null when it is a secret, or not set." })
  value: string | null;

  @Field(() => Boolean, { description: "Whether anything is stored." })
  isSet: boolean;
}

@ObjectType({ description: "A merchant's account at a payment provider." })
export class PaymentProviderAccount {
  @Field(() => ID, { description: "The account's id." })
  id: string;

  @Field(() => String, { description: "The provider's id, for example `stripe`." })
  provider: string;

  @Field(() => String, { description: "The provider's display name." })
  providerName: string;

  @Field(() => String, { description: "The merchant's own name for it." })
  label: string;

  @Field(() => Boolean, { description: "Whether real money moves." })
  live: boolean;

  @Field(() => [String], { description: "The currencies in which customers can pay through it." })
  currencies: readonly string[];

  @Field(() => Boolean, { description: "Whether new payments go to it." })
  preferred: boolean;

  @Field(() => DateTimeScalar, { description: "When its credentials were last checked successfully." })
  checkedAt: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "Null while it is connected. Afterwards it is kept for refunds and for messages about earlier payments.",
  })
  disconnectedAt: string | null;

  @Field(() => Boolean, {
    description:
      "False when the stored credentials can't be read with this installation's secret: they must be entered again.",
  })
  readable: boolean;

  @Field(() => [ProviderSetting], { description: "What is stored, without secrets." })
  settings: readonly ProviderSetting[];

  @SecretField()
  @Field(() => String, {
    nullable: true,
    description:
      "Where the provider is to send its webhooks. Keep it secret; null when it can't be read, and for whoever may only look.",
  })
  webhookUrl: string | null;

  @Field(() => String, { description: "What to do with that address, in the caller's language." })
  webhookHelp: string;

  @Field(() => Int, { description: "For `updatePaymentProviderAccount`." })
  revision: number;

  @Field(() => DateTimeScalar, { description: "When it was connected." })
  createdAt: string;
}

@InputType({ description: "One setting as entered." })
export class ProviderSettingInput {
  @Field(() => String, { description: "As in the provider's `fields`." })
  name: string;

  @Field(() => String, { description: "At most 500 characters; an empty text removes the setting." })
  value: string;
}

@InputType({ description: "An account to connect to." })
export class ConnectPaymentProviderInput {
  @Field(() => ID, { description: "One of `paymentProviders`." })
  provider: string;

  @Field(() => String, { nullable: true, description: "At most 100 characters; null: the provider's name." })
  label?: string | null;

  @Field(() => [ProviderSettingInput], { description: "The settings that the provider needs." })
  settings: ProviderSettingInput[];
}

@InputType({ description: "What to change about an account." })
export class UpdatePaymentProviderAccountInput {
  @Field(() => ID, { description: "The account's id." })
  id: string;

  @Field(() => Int, { description: "As last read." })
  revision: number;

  @Field(() => String, { nullable: true, description: "At most 100 characters; null: unchanged." })
  label?: string | null;

  @Field(() => [ProviderSettingInput], {
    defaultValue: [],
    description: "Settings that are not named stay as they are.",
  })
  settings: ProviderSettingInput[];
}

@ObjectType({ description: "The account as it is now." })
export class PaymentProviderAccountSuccess {
  @Field(() => PaymentProviderAccount, { description: "The account." })
  account: PaymentProviderAccount;
}

export const ConnectPaymentProviderResult = createUnionType({
  name: "ConnectPaymentProviderResult",
  description: "The outcome of connecting.",
  types: () =>
    [PaymentProviderAccountSuccess, InvalidInput, ProviderCheckFailed, ProviderAccountNotPossible, KeyReused] as const,
});

export const UpdatePaymentProviderAccountResult = createUnionType({
  name: "UpdatePaymentProviderAccountResult",
  description: "The outcome of changing an account.",
  types: () =>
    [
      PaymentProviderAccountSuccess,
      InvalidInput,
      NotFound,
      Conflict,
      ProviderCheckFailed,
      ProviderAccountNotPossible,
      KeyReused,
    ] as const,
});

export const SetPreferredPaymentProviderAccountResult = createUnionType({
  name: "SetPreferredPaymentProviderAccountResult",
  description: "The outcome of choosing where payments go.",
  types: () => [PaymentProviderAccountSuccess, NotFound, ProviderAccountNotPossible, KeyReused] as const,
});

export const DisconnectPaymentProviderAccountResult = createUnionType({
  name: "DisconnectPaymentProviderAccountResult",
  description: "The outcome of disconnecting.",
  types: () => [PaymentProviderAccountSuccess, NotFound, KeyReused] as const,
});
