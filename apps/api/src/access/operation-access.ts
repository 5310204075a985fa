import type { GraphQLField, GraphQLFieldResolver, GraphQLSchema } from "graphql";
import { Extensions } from "type-graphql";
import { AccessDeniedError, UnauthenticatedError, UnexpectedError } from "../shared/errors";
import type { Actor, CustomerActor, MerchantActor, StaffActor, StaffRole } from "./actors";

/** Who may call an operation at all; what they may do with a particular client or document is decided below. */
type OperationAccess =
  | { readonly audience: "CUSTOMER" }
  | {
      readonly audience: "MERCHANT";
      readonly role: StaffRole;
      readonly peopleOnly: boolean;
    }
  | { readonly audience: "PUBLIC"; readonly reason: string };

/** The part of a request that says who is asking. */
interface AskedBy {
  readonly actor: Actor;
}

const EXTENSION = "access";

/** A query or mutation for somebody who opened a portal URL. */
export function CustomerOperation(): MethodDecorator {
  return declareAccess({ audience: "CUSTOMER" });
}

/** A query or mutation for staff and API keys with at least this role. */
export function MerchantOperation(role: StaffRole): MethodDecorator {
  return declareAccess({ audience: "MERCHANT", role, peopleOnly: false });
}

/** Like `MerchantOperation`, but not for API keys: it concerns the signed-in person. */
export function StaffOperation(role: StaffRole): MethodDecorator {
  return declareAccess({ audience: "MERCHANT", role, peopleOnly: true });
}

/** A query or mutation that anybody may call; the reason is for readers of the code. */
export function PublicOperation(reason: string): MethodDecorator {
  return declareAccess({ audience: "PUBLIC", reason });
}

function declareAccess(access: OperationAccess): MethodDecorator {
  return (target, property, descriptor) => {
    Extensions({ [EXTENSION]: access })(target, property, descriptor);
  };
}

/**
 * Puts the declared check in front of each query and mutation of a schema.
 * type-graphql lets operations without a declaration through, so a missing one stops the server from starting.
 */
export function guardOperations(schema: GraphQLSchema): GraphQLSchema {
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const access = field.extensions[EXTENSION];
      if (!isOperationAccess(access)) {
        throw new UnexpectedError(`${type?.name ?? ""}.${field.name} does not declare who may call it`);
      }
      const inner = field.resolve;
      if (inner === undefined) throw new UnexpectedError(`${field.name} has no resolver`);
      const guarded: GraphQLFieldResolver<unknown, AskedBy> = (source, args, context, info) => {
        assertAccess(access, context);
        return inner(source, args, context, info);
      };
      field.resolve = guarded;
    }
  }
  return schema;
}

/** The same for subscriptions, which are checked when they begin. */
export function guardSubscriptions(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getSubscriptionType()?.getFields() ?? {})) {
    const access = field.extensions[EXTENSION];
    if (!isOperationAccess(access)) throw new UnexpectedError(`${field.name} does not declare who may call it`);
    const inner = field.subscribe;
    if (inner === undefined) throw new UnexpectedError(`${field.name} has no events`);
    const guarded: GraphQLFieldResolver<unknown, AskedBy> = (source, args, context, info) => {
      assertAccess(access, context);
      return inner(source, args, context, info);
    };
    field.subscribe = guarded;
  }
  return schema;
}

/** Whether anybody may call it. */
export function isPublicOperation({ extensions }: GraphQLField<unknown, unknown>): boolean {
  const access = extensions[EXTENSION];
  return isOperationAccess(access) && access.audience === "PUBLIC";
}

function isOperationAccess(value: unknown): value is OperationAccess {
  return typeof value === "object" && value !== null && "audience" in value;
}

const RANK: Record<StaffRole, number> = { VIEWER: 1, EDITOR: 2, OWNER: 3 };

function assertAccess(access: OperationAccess, { actor }: AskedBy): void {
  if (access.audience === "PUBLIC") return;
  if (access.audience === "CUSTOMER") {
    if (actor.kind !== "CUSTOMER") throw new UnauthenticatedError();
    return;
  }
  if (actor.kind !== "STAFF" && actor.kind !== "API_KEY") throw new UnauthenticatedError();
  if (access.peopleOnly && actor.kind !== "STAFF") {
    throw new AccessDeniedError("Only the person who is signed in can do this; an API key can't.");
  }
  if (RANK[actor.role] < RANK[access.role]) {
    throw new AccessDeniedError(`This needs the role ${access.role}.`);
  }
}

/** The customer of a guarded portal operation. */
export function customerOf({ actor }: AskedBy): CustomerActor {
  if (actor.kind !== "CUSTOMER") throw new UnauthenticatedError();
  return actor;
}

/** The staff member or API key of a guarded admin operation. */
export function merchantActorOf({ actor }: AskedBy): MerchantActor {
  if (actor.kind !== "STAFF" && actor.kind !== "API_KEY") throw new UnauthenticatedError();
  return actor;
}

/** The person of a guarded admin operation that is for people only. */
export function staffOf({ actor }: AskedBy): StaffActor {
  if (actor.kind !== "STAFF") throw new UnauthenticatedError();
  return actor;
}
