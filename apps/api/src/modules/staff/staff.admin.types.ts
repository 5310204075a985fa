import type { Locale } from "@kundenportal/domain/locale";
import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { StaffRole } from "../../access/actors";
import { GraphQLLocale } from "../../graphql/enums";
import { AnswerForgotten, InvalidInput, KeyReused, NotFound, TooMany } from "../../graphql/failures.types";
import { DateTimeScalar } from "../../graphql/scalars";
import { SignInRefused, TotpRequired } from "./staff.errors";

registerEnumType(StaffRole, {
  name: "StaffRole",
  description: "What a staff member may do.",
  valuesConfig: {
    OWNER: { description: "Everything." },
    EDITOR: { description: "Everything except staff, API keys and the merchant's own data." },
    VIEWER: { description: "Read only." },
  },
});

export const ApiKeyScope = { READ: "READ", WRITE: "WRITE" } as const;
export type ApiKeyScope = (typeof ApiKeyScope)[keyof typeof ApiKeyScope];
registerEnumType(ApiKeyScope, {
  name: "ApiKeyScope",
  description: "What a program with the key may do.",
  valuesConfig: { READ: { description: "The same as a VIEWER." }, WRITE: { description: "The same as an EDITOR." } },
});

@ObjectType({ description: "Somebody who works for the merchant." })
export class StaffMember {
  @Field(() => ID, { description: "The staff member's id." })
  id: string;

  @Field(() => String, { description: "First and last name." })
  name: string;

  @Field(() => String, { description: "For signing in; lower case." })
  email: string;

  @Field(() => StaffRole, { description: "What this person may do." })
  role: StaffRole;

  @Field(() => GraphQLLocale, { description: "The language of their screens and emails." })
  locale: Locale;

  @Field(() => Boolean, { description: "Whether signing in needs a second factor." })
  hasTotp: boolean;

  @Field(() => Boolean, { description: "Can't sign in." })
  disabled: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: "Null: never." })
  lastSignInAt: string | null;

  @Field(() => DateTimeScalar, { description: "When the person was added." })
  createdAt: string;
}

@ObjectType({ description: "A key for programs." })
export class ApiKey {
  @Field(() => ID, { description: "The key's id, not the key itself." })
  id: string;

  @Field(() => String, { description: "What it is for." })
  name: string;

  @Field(() => String, { description: "Enough of the key to recognise it." })
  prefix: string;

  @Field(() => ApiKeyScope, { description: "What programs may do with it." })
  scope: ApiKeyScope;

  @Field(() => DateTimeScalar, { description: "When the key was made." })
  createdAt: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "To within five minutes; null: never." })
  lastUsedAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Null: never." })
  expiresAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Set once revoked." })
  revokedAt: string | null;
}

@ObjectType("Viewer", { description: "Who is signed in: a staff member or an API key." })
export class AdminViewer {
  @Field(() => ID, { description: "Of the staff member or the key." })
  id: string;

  @Field(() => StaffRole, { description: "A READ key counts as VIEWER, a WRITE key as EDITOR." })
  role: StaffRole;

  @Field(() => Boolean, { description: "EDITOR or OWNER." })
  canEdit: boolean;

  @Field(() => Boolean, { description: "Whether the role is OWNER." })
  isOwner: boolean;

  @Field(() => Boolean, { description: "The installation runs with demo data, and emails go to the built-in mailbox." })
  demoMode: boolean;
}

@InputType({ description: "Proof of identity." })
export class SignInInput {
  @Field(() => String, { description: "The staff member's email address." })
  email: string;

  @Field(() => String, { description: "Their password." })
  password: string;

  @Field(() => String, { nullable: true, description: "Six digits, after the answer TotpRequired." })
  totp?: string | null;
}

@ObjectType({ description: "Signed in; the session is in a cookie." })
export class SignInSuccess {
  @Field(() => AdminViewer, { description: "Who is signed in now." })
  viewer: AdminViewer;
}

@InputType({ description: "A new password for the person who is signed in." })
export class ChangePasswordInput {
  @Field(() => String, { description: "The password so far." })
  currentPassword: string;

  @Field(() => String, { description: "12 to 200 characters." })
  newPassword: string;
}

@ObjectType({ description: "Changed; the other sessions of this person have ended." })
export class ChangePasswordSuccess {
  @Field(() => StaffMember, { description: "Whose password was changed." })
  staffMember: StaffMember;
}

@ObjectType({ description: "A secret for an authenticator app; it takes effect with confirmTotp." })
export class StartTotpSuccess {
  @Field(() => String, { description: "Base32; shown only once." })
  secret: string;

  @Field(() => String, { description: "otpauth URI for a QR code." })
  uri: string;
}

@ObjectType({ description: "The second factor is now on or off." })
export class ConfirmTotpSuccess {
  @Field(() => StaffMember, { description: "Whose second factor is on now." })
  staffMember: StaffMember;
}

@InputType({ description: "A new staff member." })
export class CreateStaffMemberInput {
  @Field(() => String, { description: "First and last name." })
  name: string;

  @Field(() => String, { description: "The address to sign in with." })
  email: string;

  @Field(() => StaffRole, { description: "What the person may do." })
  role: StaffRole;

  @Field(() => GraphQLLocale, { description: "The language of their screens and emails." })
  locale: Locale;

  @Field(() => String, {
    description: "The first password, 12 to 200 characters; the person changes it after signing in.",
  })
  password: string;
}

@InputType({
  description: "What is to change about a staff member; what is left out stays as it is. Nothing can be null.",
})
export class UpdateStaffMemberInput {
  @Field(() => ID, { description: "The staff member's id." })
  id: string;

  @Field(() => String, { nullable: true, description: "First and last name; never null." })
  name?: string | null;

  @Field(() => StaffRole, { nullable: true, description: "What the person may do; never null." })
  role?: StaffRole | null;

  @Field(() => GraphQLLocale, { nullable: true, description: "The language of their screens and emails; never null." })
  locale?: Locale | null;

  @Field(() => Boolean, { nullable: true, description: "True ends the person's sessions and keys for good." })
  disabled?: boolean | null;
}

@ObjectType({ description: "The staff member was created." })
export class CreateStaffMemberSuccess {
  @Field(() => StaffMember, { description: "The new staff member." })
  staffMember: StaffMember;
}

@ObjectType({ description: "The staff member was changed." })
export class UpdateStaffMemberSuccess {
  @Field(() => StaffMember, { description: "As they are now." })
  staffMember: StaffMember;
}

@InputType({ description: "A new key." })
export class CreateApiKeyInput {
  @Field(() => String, { description: "What it is for." })
  name: string;

  @Field(() => ApiKeyScope, { description: "What programs may do with the key." })
  scope: ApiKeyScope;

  @Field(() => DateTimeScalar, { nullable: true, description: "Null: until revoked." })
  expiresAt?: string | null;
}

@ObjectType({ description: "The key was created." })
export class CreateApiKeySuccess {
  @Field(() => ApiKey, { description: "The new key, without its secret." })
  apiKey: ApiKey;

  @Field(() => String, { description: "For `Authorization: Bearer …`. Shown only once." })
  secret: string;
}

@ObjectType({ description: "The key no longer opens anything." })
export class RevokeApiKeySuccess {
  @Field(() => ApiKey, { description: "The key as it is now." })
  apiKey: ApiKey;
}

export const SignInResult = createUnionType({
  name: "SignInResult",
  description: "The outcome of signing in.",
  types: () => [SignInSuccess, SignInRefused, TotpRequired] as const,
});

export const ChangePasswordResult = createUnionType({
  name: "ChangePasswordResult",
  description: "The outcome of changing the password.",
  types: () => [ChangePasswordSuccess, InvalidInput, TooMany] as const,
});

export const ConfirmTotpResult = createUnionType({
  name: "ConfirmTotpResult",
  description: "The outcome of switching the second factor on or off.",
  types: () => [ConfirmTotpSuccess, InvalidInput, TooMany] as const,
});

export const CreateStaffMemberResult = createUnionType({
  name: "CreateStaffMemberResult",
  description: "The outcome of creating a staff member.",
  types: () => [CreateStaffMemberSuccess, InvalidInput, KeyReused] as const,
});

export const UpdateStaffMemberResult = createUnionType({
  name: "UpdateStaffMemberResult",
  description: "The outcome of changing a staff member.",
  types: () => [UpdateStaffMemberSuccess, InvalidInput, NotFound, KeyReused] as const,
});

export const CreateApiKeyResult = createUnionType({
  name: "CreateApiKeyResult",
  description: "The outcome of creating an API key.",
  types: () => [CreateApiKeySuccess, InvalidInput, KeyReused, AnswerForgotten] as const,
});

export const RevokeApiKeyResult = createUnionType({
  name: "RevokeApiKeyResult",
  description: "The outcome of revoking an API key.",
  types: () => [RevokeApiKeySuccess, NotFound, KeyReused] as const,
});
