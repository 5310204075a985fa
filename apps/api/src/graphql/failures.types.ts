import { FIELD_PROBLEM_CODES, type FieldProblemCode } from "@kundenportal/domain/limits/field-problem-codes";
import { DenialReason } from "@kundenportal/domain/permissions/denial-reasons";
import { Field, ID, Int, InterfaceType, ObjectType } from "type-graphql";
import "./enums";

/*
 * Expected failures: members of mutations' result unions. Each is built by its constructor, so that code and message are
 * in one place.
 */

@InterfaceType({
  autoRegisterImplementations: false,
  description: "What all expected failures have in common.",
})
export abstract class Failure {
  @Field(() => String, { description: "Stable, for programs." })
  code: string;

  @Field(() => String, {
    description: "In English, for logs and developers. Apps choose their own words by `code`.",
  })
  message: string;
}

@ObjectType({
  implements: Failure,
  description: "The customer may not do this now; `reason` says why.",
})
export class ActionDenied extends Failure {
  @Field(() => DenialReason, {
    description: "The first rule that forbids it.",
  })
  reason: DenialReason;

  constructor(reason: DenialReason) {
    super();
    this.code = "ACTION_DENIED";
    this.message = `This is not possible: ${reason}.`;
    this.reason = reason;
  }
}

@ObjectType({
  implements: Failure,
  description: "There is no such object, or none that you may see: both look the same.",
})
export class NotFound extends Failure {
  constructor(what: string) {
    super();
    this.code = "NOT_FOUND";
    this.message = `${what} was not found.`;
  }
}

@ObjectType({
  implements: Failure,
  description: "Somebody else has changed it since it was read: read it again.",
})
export class Conflict extends Failure {
  constructor(what: string) {
    super();
    this.code = "CONFLICT";
    this.message = `${what} was changed by somebody else in the meantime.`;
  }
}

@ObjectType({
  implements: Failure,
  description:
    "The idempotency key was used before, with other input or for another operation. Nothing was done: take another key, or send what was sent then.",
})
export class KeyReused extends Failure {
  @Field(() => String, {
    nullable: true,
    description: "The operation that it was used for; null when that was by another caller.",
  })
  operation: string | null;

  constructor(operation: string | null = null) {
    super();
    this.code = "KEY_REUSED";
    this.message = `The idempotency key was used before${operation === null ? "" : ` for ${operation}`}, with other input.`;
    this.operation = operation;
  }
}

@ObjectType({
  implements: Failure,
  description:
    "This was done under the same key before. Its answer held a secret, and is no longer kept: look for what was made, and make another under a new key if you need the secret.",
})
export class AnswerForgotten extends Failure {
  constructor() {
    super();
    this.code = "ANSWER_FORGOTTEN";
    this.message = "This was done before under the same key; the secret in its answer is no longer kept.";
  }
}

@ObjectType({ description: "The client or document that has a value which may be there only once." })
export class TakenBy {
  @Field(() => ID, { description: "Its id." })
  id: string;

  @Field(() => String, { nullable: true, description: "Its external reference; null: it has none." })
  externalReference: string | null;

  @Field(() => Boolean, { description: "Whether it is archived, and therefore not in lists by default." })
  isArchived: boolean;

  constructor({ id, externalReference, isArchived }: TakenBy) {
    this.id = id;
    this.externalReference = externalReference;
    this.isArchived = isArchived;
  }
}

@ObjectType({ description: "What is wrong with one field of the input." })
export class FieldProblem {
  @Field(() => String, {
    description: "Path below the input, for example `data.lines.0.quantity`.",
  })
  field: string;

  @Field(() => String, {
    description: `${FIELD_PROBLEM_CODES.slice(0, -1).join(", ")} or ${FIELD_PROBLEM_CODES.at(-1) ?? ""}.`,
  })
  code: FieldProblemCode;

  @Field(() => String, { description: "In English, for developers." })
  message: string;

  @Field(() => TakenBy, {
    nullable: true,
    description: "For TAKEN: the client or document that has it. Null for other codes, and where it is neither.",
  })
  takenBy: TakenBy | null;

  constructor(field: string, code: FieldProblemCode, message: string, takenBy: TakenBy | null = null) {
    this.field = field;
    this.code = code;
    this.message = message;
    this.takenBy = takenBy;
  }
}

@ObjectType({
  implements: Failure,
  description: "The input is not acceptable; `fields` says where and why. Nothing was stored.",
})
export class InvalidInput extends Failure {
  @Field(() => [FieldProblem], {
    description: "Every problem found, in the order of the input.",
  })
  fields: FieldProblem[];

  constructor(fields: readonly FieldProblem[]) {
    super();
    this.code = "INVALID_INPUT";
    this.message = fields.map(({ field, message }) => `${field}: ${message}`).join("; ");
    this.fields = [...fields];
  }
}

@ObjectType({
  implements: Failure,
  description: "Too often in too short a time. Nothing was done; `retryAfterSeconds` says when it is possible again.",
})
export class TooMany extends Failure {
  @Field(() => Int, { description: "At least 1." })
  retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super();
    this.code = "TOO_MANY";
    this.message = `Too often. Try again in ${String(retryAfterSeconds)} seconds.`;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
