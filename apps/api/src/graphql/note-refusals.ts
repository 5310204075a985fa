import type { GraphQLFieldResolver, GraphQLSchema } from "graphql";
import type { RequestNotes } from "../access/request-notes";
import { Failure, InvalidInput } from "./failures.types";

interface NotedRequest {
  readonly notes: RequestNotes | null;
}

/** Notes what mutations refuse for the programs that sent them. Others are not held up. */
export function noteRefusals(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const inner = field.resolve;
    if (inner === undefined) continue;
    const noting: GraphQLFieldResolver<unknown, NotedRequest> = (source, args, context, info) => {
      const { notes } = context;
      if (notes === null) return inner(source, args, context, info);
      return Promise.resolve(inner(source, args, context, info)).then((result: unknown) => {
        note(notes, result);
        return result;
      });
    };
    field.resolve = noting;
  }
  return schema;
}

function note(notes: RequestNotes, result: unknown): void {
  if (result instanceof Failure) {
    notes.addRefusal(refusalOf(result));
    return;
  }
  if (typeof result !== "object" || result === null || !("results" in result) || !Array.isArray(result.results)) return;
  for (const [index, one] of result.results.entries()) {
    if (one instanceof Failure) notes.addRefusal(refusalOf(one), `results.${String(index)}`);
  }
}

function refusalOf(failure: Failure) {
  return failure instanceof InvalidInput ? { code: failure.code, fields: failure.fields } : { code: failure.code };
}
