import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { PublicOperation } from "../../access/operation-access";
import { Failure } from "../../graphql/failures.types";
import { WithoutKey } from "../../graphql/once-by-key";
import type { RequestContext } from "../../graphql/request-context";
import type { ForgottenPassword } from "./forgotten-password";
import {
  RequestPasswordResetSuccess,
  ResetPasswordInput,
  ResetPasswordResult,
  ResetPasswordSuccess,
} from "./password-reset.admin.types";

interface PasswordResetAdminResolverNeeds {
  readonly forgottenPassword: ForgottenPassword;
}

@Resolver()
export class PasswordResetAdminResolver {
  constructor(private readonly needs: PasswordResetAdminResolverNeeds) {}

  @Mutation(() => RequestPasswordResetSuccess, {
    description: "Emails a link for a new password to the staff members with this address, if there are any.",
  })
  @PublicOperation("Whoever forgot their password can't sign in; requests are limited per account and address.")
  @WithoutKey("Whoever asks is nobody: there is no one whose key it could be.")
  async requestPasswordReset(
    @Ctx() { ipAddress }: RequestContext,
    @Arg("email", () => String, { description: "The address to sign in with." }) email: string,
  ): Promise<RequestPasswordResetSuccess> {
    const canSendMail = await this.needs.forgottenPassword.request(email, ipAddress);
    return Object.assign(new RequestPasswordResetSuccess(), { canSendMail });
  }

  @Mutation(() => ResetPasswordResult, {
    description:
      "Sets a new password with the link from the email; signs nobody in, and ends all sessions of the person.",
  })
  @PublicOperation("The token of the link proves who is asking.")
  @WithoutKey("Whoever asks is nobody; the link works once.")
  async resetPassword(
    @Ctx() { ipAddress, cookies }: RequestContext,
    @Arg("input", () => ResetPasswordInput, { description: "The link's token and the new password." })
    { token, newPassword }: ResetPasswordInput,
  ): Promise<typeof ResetPasswordResult> {
    const result = await this.needs.forgottenPassword.reset({ token, ipAddress }, newPassword);
    if (result instanceof Failure) return result;
    const { member, device } = result;
    cookies.setDevice(member.id, device.value, device.maxAgeSeconds);
    return Object.assign(new ResetPasswordSuccess(), { email: member.email });
  }
}
