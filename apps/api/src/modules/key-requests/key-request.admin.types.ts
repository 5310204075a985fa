import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { PageInfo } from "../../graphql/page-info.types";
import { DateTimeScalar } from "../../graphql/scalars";
import { KeyRequestOutcome } from "./key-request";

registerEnumType(KeyRequestOutcome, {
  name: "ApiKeyRequestOutcome",
  description: "How a request of a program's ended.",
  valuesConfig: {
    DONE: { description: "What was asked for was done or answered." },
    FAILED: { description: "At least a part of it was refused, or went wrong." },
  },
});

@ObjectType("ApiKeyRequestProblem", { description: "What was wrong with a request, without anything that was sent." })
export class AdminKeyRequestProblem {
  @Field(() => String, { description: "The code of the error, the refusal or the field's problem, as in the answer." })
  code: string;

  @Field(() => String, { nullable: true, description: "Where in the input; null: nowhere in particular." })
  field: string | null;
}

@ObjectType("ApiKeyRequest", {
  description:
    "One of the last requests that came with a key: what was asked for and what came of it, without any value of it. " +
    "Of each key the last 100 that were done and the last 100 that failed are kept, for 7 days at most; of very many within seconds only some.",
})
export class AdminKeyRequest {
  @Field(() => ID, { description: "The entry's id." })
  id: string;

  @Field(() => DateTimeScalar, { description: "When it began." })
  startedAt: string;

  @Field(() => Int, { description: "How long the answer took, to its last byte." })
  durationMs: number;

  @Field(() => String, {
    description: "The kind of operation and its first fields, such as `query documents`; otherwise method and route.",
  })
  operation: string;

  @Field(() => Int, { description: "The HTTP status of the answer; 499 when the program went away before." })
  statusCode: number;

  @Field(() => KeyRequestOutcome, { description: "How it ended." })
  outcome: KeyRequestOutcome;

  @Field(() => [AdminKeyRequestProblem], { description: "What was wrong with it, ten at most." })
  problems: readonly AdminKeyRequestProblem[];
}

@ObjectType("ApiKeyRequestEdge", { description: "A request and its place in the list." })
export class AdminKeyRequestEdge {
  @Field(() => String, { description: "Pass as `after` to read on from here." })
  cursor: string;

  @Field(() => AdminKeyRequest, { description: "The request." })
  node: AdminKeyRequest;
}

@ObjectType("ApiKeyRequestConnection", { description: "A page of requests." })
export class AdminKeyRequestConnection {
  @Field(() => [AdminKeyRequestEdge], { description: "Newest first." })
  edges: readonly AdminKeyRequestEdge[];

  @Field(() => PageInfo, { description: "Whether there is more." })
  pageInfo: PageInfo;
}

@ArgsType()
export class KeyRequestsArgs {
  @Field(() => ID, { description: "Of which key." })
  apiKeyId: string;

  @Field(() => String, { nullable: true, description: "A cursor from the previous page." })
  after?: string | null;

  @Field(() => KeyRequestOutcome, { nullable: true, description: "Omitted: however they ended." })
  outcome?: KeyRequestOutcome | null;
}
