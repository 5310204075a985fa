import type { Core } from "../../core";
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import type { MerchantActor } from "../../access/actors";
import {
  MerchantOperation,
  merchantActorOf,
  PublicOperation,
  StaffOperation,
  staffOf,
} from "../../access/operation-access";
import type { StaffSessions } from "../../access/staff-sessions";
import { Failure } from "../../graphql/failures.types";
import { WithoutKey } from "../../graphql/once-by-key";
import type { RequestContext } from "../../graphql/request-context";
import { AdminMerchant } from "../merchants/merchant.admin.types";
import { presentAdminMerchant } from "../merchants/merchant.presenter";
import type { MerchantService } from "../merchants/merchant.service";
import type { ApiKeyService } from "./api-key.service";
import type { SignInService } from "./sign-in.service";
import {
  AdminViewer,
  ApiKey,
  ChangePasswordInput,
  ChangePasswordResult,
  ChangePasswordSuccess,
  ConfirmTotpResult,
  ConfirmTotpSuccess,
  SignInInput,
  SignInResult,
  SignInSuccess,
  StaffMember,
  StartTotpSuccess,
} from "./staff.admin.types";
import { presentApiKey, presentStaffMember } from "./staff.presenter";
import type { StaffMember as StaffMemberRow } from "./staff-member";
import type { SignedInFrom, StaffService } from "./staff.service";

/** The actor behind a viewer object: right after sign-in it is not yet the request's own. */
class ViewerOf extends AdminViewer {
  actor: MerchantActor;
}

interface ViewerAdminResolverNeeds extends Pick<Core, "environment"> {
  readonly signIn: SignInService;
  readonly staffSessions: StaffSessions;
  readonly staff: StaffService;
  readonly apiKeys: ApiKeyService;
  readonly merchants: MerchantService;
}

@Resolver(() => AdminViewer)
export class ViewerAdminResolver {
  constructor(private readonly needs: ViewerAdminResolverNeeds) {}

  @Query(() => AdminViewer, { description: "Who is asking." })
  @MerchantOperation("VIEWER")
  viewer(@Ctx() context: RequestContext): AdminViewer {
    return this.present(merchantActorOf(context));
  }

  @FieldResolver(() => StaffMember, { nullable: true, description: "Null for an API key." })
  async staffMember(@Root() { actor }: ViewerOf): Promise<StaffMember | null> {
    return actor.kind === "STAFF" ? presentStaffMember(await this.needs.staff.get(actor)) : null;
  }

  @FieldResolver(() => ApiKey, { nullable: true, description: "Null for a person." })
  async apiKey(@Root() { actor }: ViewerOf): Promise<ApiKey | null> {
    return actor.kind === "API_KEY" ? presentApiKey(await this.needs.apiKeys.get(actor)) : null;
  }

  @FieldResolver(() => AdminMerchant, { description: "Who they work for." })
  async merchant(@Root() { actor }: ViewerOf): Promise<AdminMerchant> {
    return presentAdminMerchant(await this.needs.merchants.get(actor.scope));
  }

  @Mutation(() => SignInResult, { description: "Signs a staff member in and sets the session cookie." })
  @PublicOperation("Signing in is how one stops being nobody; attempts are limited per account, browser and network.")
  @WithoutKey("Whoever signs in is nobody yet: there is no one whose key it could be.")
  async signIn(
    @Ctx() context: RequestContext,
    @Arg("input", () => SignInInput, { description: "Who signs in." }) { email, password, totp }: SignInInput,
  ): Promise<typeof SignInResult> {
    const { ipAddress, cookies } = context;
    const result = await this.needs.signIn.signIn({
      ...{ email, password, totp: totp ?? null, ipAddress },
      findDevice: (staffMemberId) => cookies.findDevice(staffMemberId),
    });
    if (result instanceof Failure) return result;
    const { actor, device } = result;
    cookies.setStaffSession(result.cookie, result.maxAgeSeconds);
    if (device !== null) cookies.setDevice(actor.id, device.value, device.maxAgeSeconds);
    return Object.assign(new SignInSuccess(), { viewer: this.present(result.actor) });
  }

  @Mutation(() => Boolean, { description: "Ends this session." })
  @StaffOperation("VIEWER")
  @WithoutKey("Ends the session that is asking: there is nothing left to repeat it with.")
  async signOut(@Ctx() context: RequestContext): Promise<boolean> {
    await this.needs.staffSessions.endSession(staffOf(context));
    context.cookies.clearStaffSession();
    return true;
  }

  @Mutation(() => ChangePasswordResult, {
    description: "Changes the caller's own password and ends their other sessions.",
  })
  @StaffOperation("VIEWER")
  @WithoutKey("The old password is asked for each time, and is no longer right afterwards.")
  async changePassword(
    @Ctx() context: RequestContext,
    @Arg("input", () => ChangePasswordInput, { description: "The old password and the new one." }) {
      currentPassword,
      newPassword,
    }: ChangePasswordInput,
  ): Promise<typeof ChangePasswordResult> {
    const result = await this.needs.staff.changePassword(signedInFrom(context), currentPassword, newPassword);
    if (result instanceof Failure) return result;
    return Object.assign(new ChangePasswordSuccess(), { staffMember: presentStaffMember(result) });
  }

  @Mutation(() => StartTotpSuccess, {
    description: "Creates a secret for an authenticator app; it takes effect with confirmTotp.",
  })
  @StaffOperation("VIEWER")
  @WithoutKey("Each secret replaces the one before, and none counts before it is confirmed.")
  async startTotp(@Ctx() context: RequestContext): Promise<StartTotpSuccess> {
    return Object.assign(new StartTotpSuccess(), await this.needs.staff.startTotp(staffOf(context)));
  }

  @Mutation(() => ConfirmTotpResult, {
    description: "Switches the second factor on, with a code generated from the new secret.",
  })
  @StaffOperation("VIEWER")
  @WithoutKey("A code works once.")
  async confirmTotp(
    @Ctx() context: RequestContext,
    @Arg("code", () => String, { description: "Six digits." }) code: string,
  ): Promise<typeof ConfirmTotpResult> {
    return presentTotp(await this.needs.staff.confirmTotp(signedInFrom(context), code));
  }

  @Mutation(() => ConfirmTotpResult, { description: "Switches the second factor off, with a current code." })
  @StaffOperation("VIEWER")
  @WithoutKey("A code works once.")
  async disableTotp(
    @Ctx() context: RequestContext,
    @Arg("code", () => String, { description: "Six digits." }) code: string,
  ): Promise<typeof ConfirmTotpResult> {
    return presentTotp(await this.needs.staff.disableTotp(signedInFrom(context), code));
  }

  private present(actor: MerchantActor): AdminViewer {
    return Object.assign(new ViewerOf(), {
      actor,
      id: actor.id,
      role: actor.role,
      canEdit: actor.role !== "VIEWER",
      isOwner: actor.role === "OWNER",
      demoMode: this.needs.environment.demo,
    });
  }
}

function signedInFrom(context: RequestContext): SignedInFrom {
  return { actor: staffOf(context), ipAddress: context.ipAddress };
}

function presentTotp<Result extends Failure>(result: StaffMemberRow | Result): Result | ConfirmTotpSuccess {
  if (result instanceof Failure) return result;
  return Object.assign(new ConfirmTotpSuccess(), { staffMember: presentStaffMember(result) });
}
