import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { MerchantOperation, merchantActorOf, StaffOperation, staffOf } from "../../access/operation-access";
import { Failure } from "../../graphql/failures.types";
import { OnceByKey, type RunUnderKey, UnderKey } from "../../graphql/once-by-key";
import type { RequestContext } from "../../graphql/request-context";
import type { ApiKeyService } from "./api-key.service";
import {
  ApiKey,
  CreateApiKeyInput,
  CreateApiKeyResult,
  CreateApiKeySuccess,
  CreateStaffMemberInput,
  CreateStaffMemberResult,
  CreateStaffMemberSuccess,
  RevokeApiKeyResult,
  RevokeApiKeySuccess,
  StaffMember,
  UpdateStaffMemberInput,
  UpdateStaffMemberResult,
  UpdateStaffMemberSuccess,
} from "./staff.admin.types";
import { presentApiKey, presentStaffMember } from "./staff.presenter";
import type { StaffService } from "./staff.service";

interface StaffAdminResolverNeeds {
  readonly staff: StaffService;
  readonly apiKeys: ApiKeyService;
}

@Resolver()
export class StaffAdminResolver {
  constructor(private readonly needs: StaffAdminResolverNeeds) {}

  @Query(() => [StaffMember], { description: "Everybody who works for the merchant, at most 500." })
  @MerchantOperation("OWNER")
  async staffMembers(@Ctx() context: RequestContext): Promise<StaffMember[]> {
    return (await this.needs.staff.list(merchantActorOf(context).scope)).map(presentStaffMember);
  }

  @Query(() => [ApiKey], { description: "The merchant's API keys, newest first, at most 500." })
  @StaffOperation("OWNER")
  async apiKeys(@Ctx() context: RequestContext): Promise<ApiKey[]> {
    return (await this.needs.apiKeys.list(staffOf(context).scope)).map(presentApiKey);
  }

  @Mutation(() => CreateStaffMemberResult, { description: "Creates a staff member, who can then sign in." })
  @StaffOperation("OWNER")
  async createStaffMember(
    @Ctx() context: RequestContext,
    @Arg("input", () => CreateStaffMemberInput, { description: "Who is added." }) input: CreateStaffMemberInput,
    @UnderKey() once: RunUnderKey,
  ): Promise<typeof CreateStaffMemberResult> {
    const prepared = await this.needs.staff.prepare(staffOf(context), input);
    if (prepared instanceof Failure) return prepared;
    return once(async () => {
      const result = await prepared();
      if (result instanceof Failure) return result;
      return Object.assign(new CreateStaffMemberSuccess(), { staffMember: presentStaffMember(result) });
    });
  }

  @Mutation(() => UpdateStaffMemberResult, { description: "Changes a staff member. The last owner stays owner." })
  @StaffOperation("OWNER")
  @OnceByKey()
  async updateStaffMember(
    @Ctx() context: RequestContext,
    @Arg("input", () => UpdateStaffMemberInput, { description: "What changes." }) {
      id,
      ...change
    }: UpdateStaffMemberInput,
  ): Promise<typeof UpdateStaffMemberResult> {
    const result = await this.needs.staff.update(staffOf(context), id, change);
    if (result instanceof Failure) return result;
    return Object.assign(new UpdateStaffMemberSuccess(), { staffMember: presentStaffMember(result) });
  }

  @Mutation(() => CreateApiKeyResult, {
    description: "Creates an API key. Only people can do this: a key can't create further keys.",
  })
  @StaffOperation("OWNER")
  @OnceByKey({ holdsSecret: true })
  async createApiKey(
    @Ctx() context: RequestContext,
    @Arg("input", () => CreateApiKeyInput, { description: "What the key is for." }) {
      name,
      scope,
      expiresAt,
    }: CreateApiKeyInput,
  ): Promise<typeof CreateApiKeyResult> {
    const result = await this.needs.apiKeys.create(staffOf(context), { name, scope, expiresAt: expiresAt ?? null });
    if (result instanceof Failure) return result;
    return Object.assign(new CreateApiKeySuccess(), {
      apiKey: presentApiKey(result.apiKey),
      secret: result.secret,
    });
  }

  @Mutation(() => RevokeApiKeyResult, { description: "Ends an API key." })
  @StaffOperation("OWNER")
  @OnceByKey()
  async revokeApiKey(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { description: "The key's id." }) id: string,
  ): Promise<typeof RevokeApiKeyResult> {
    const result = await this.needs.apiKeys.revoke(staffOf(context), id);
    if (result instanceof Failure) return result;
    return Object.assign(new RevokeApiKeySuccess(), { apiKey: presentApiKey(result) });
  }
}
