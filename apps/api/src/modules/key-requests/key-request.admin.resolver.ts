import { Args, Ctx, Query, Resolver } from "type-graphql";
import { StaffOperation, staffOf } from "../../access/operation-access";
import { FirstArg } from "../../graphql/first-arg";
import { PageInfo } from "../../graphql/page-info.types";
import { parsePageRequest } from "../../graphql/pagination";
import type { RequestContext } from "../../graphql/request-context";
import {
  AdminKeyRequest,
  AdminKeyRequestConnection,
  AdminKeyRequestEdge,
  AdminKeyRequestProblem,
  KeyRequestsArgs,
} from "./key-request.admin.types";
import type { KeyRequest } from "./key-request";
import type { KeyRequests } from "./key-requests";

@Resolver(() => AdminKeyRequest)
export class KeyRequestAdminResolver {
  constructor(private readonly keyRequests: KeyRequests) {}

  @Query(() => AdminKeyRequestConnection, {
    description: "The last requests that came with a key, newest first, some seconds after they were answered.",
  })
  @StaffOperation("OWNER")
  async apiKeyRequests(
    @Ctx() context: RequestContext,
    @FirstArg() first: number | null,
    @Args() { apiKeyId, after = null, outcome = null }: KeyRequestsArgs,
  ): Promise<AdminKeyRequestConnection> {
    const page = parsePageRequest("apiKeyRequests", first, after);
    const { edges, pageInfo } = await this.keyRequests.list(staffOf(context).scope, { apiKeyId, outcome }, page);
    return Object.assign(new AdminKeyRequestConnection(), {
      edges: edges.map(({ cursor, node }) => Object.assign(new AdminKeyRequestEdge(), { cursor, node: present(node) })),
      pageInfo: Object.assign(new PageInfo(), pageInfo),
    });
  }
}

function present({ apiKeyId: _apiKeyId, problems, ...request }: KeyRequest): AdminKeyRequest {
  return Object.assign(new AdminKeyRequest(), {
    ...request,
    problems: problems.map((problem) => Object.assign(new AdminKeyRequestProblem(), problem)),
  });
}
