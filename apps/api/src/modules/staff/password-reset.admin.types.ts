import { createUnionType, Field, InputType, ObjectType } from "type-graphql";
import { InvalidInput, TooMany } from "../../graphql/failures.types";
import { ResetLinkEnded } from "./staff.errors";

@ObjectType({
  description:
    "The same for every address: if it belongs to a staff member, an email with a link is on its way, one for each merchant they work for.",
})
export class RequestPasswordResetSuccess {
  @Field(() => Boolean, {
    description: "False: this installation has no mail server, so no email is sent to anybody.",
  })
  canSendMail: boolean;
}

@InputType({ description: "A new password in place of a forgotten one." })
export class ResetPasswordInput {
  @Field(() => String, { description: "From the link: works for an hour, once, until a newer link is requested." })
  token: string;

  @Field(() => String, { description: "12 to 200 characters." })
  newPassword: string;
}

@ObjectType({
  description:
    "The password is set, and all sessions of the person have ended. They sign in as usual, second factor included.",
})
export class ResetPasswordSuccess {
  @Field(() => String, { description: "Whose password it is: the address to sign in with." })
  email: string;
}

export const ResetPasswordResult = createUnionType({
  name: "ResetPasswordResult",
  description: "The outcome of setting a new password with a link.",
  types: () => [ResetPasswordSuccess, ResetLinkEnded, InvalidInput, TooMany] as const,
});
