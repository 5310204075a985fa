import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import type { Logger } from "../shared/logger";
import { createErrorFormatter, statusOfResult } from "./format-error";
import { MAX_TOKENS } from "./limits";
import { nameOwnOperation, type OperationName } from "./operation-names";
import type { RequestContext } from "./request-context";
import { mayCompressAnswer } from "./secret-fields";
import { validateWithin } from "./text-queries";
import type { TrustedDocuments } from "./trusted-documents";

/** What is sent back. `body` is JSON. */
export interface OperationAnswer {
  readonly status: number;
  readonly retryAfterSeconds: number | null;
  readonly body: string;
  /** Nothing in it is secret. */
  readonly mayCompress: boolean;
}

export type Variables = Readonly<Record<string, unknown>>;

/** An operation of our own apps, ready to run. */
export interface TrustedOperation {
  readonly name: OperationName;
  run(variables: Variables, context: RequestContext): Promise<OperationAnswer>;
}

type FormatErrors = (errors: readonly GraphQLError[]) => readonly GraphQLFormattedError[];

/**
 * The operations that our own apps send by hash, compiled (graphql-jit) and run without a general-purpose pipeline in
 * front: their texts are known, so parsing, validating and picking the operation are done after the first request.
 * Errors are reported by the same rules as for any other operation.
 */
export class TrustedOperations {
  /** Bounded by the manifest: only what it lists is ever compiled. */
  private readonly operations = new Map<string, TrustedOperation>();
  private readonly formatErrors: FormatErrors;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly documents: TrustedDocuments,
    logger: Logger,
  ) {
    const formatError = createErrorFormatter(logger);
    this.formatErrors = (errors) =>
      errors.map((error) => {
        const plain = toPlainError(error);
        return formatError(plain.toJSON(), plain);
      });
  }

  /** Null for a hash that none of our apps was built with. */
  find(id: string): TrustedOperation | null {
    const known = this.operations.get(id);
    if (known !== undefined) return known;
    const text = this.documents.find(id);
    if (text === null) return null;
    const operation = this.prepare(text);
    this.operations.set(id, operation);
    return operation;
  }

  private prepare(text: string): TrustedOperation {
    const document = parse(text, { maxLexicalTokens: MAX_TOKENS });
    const name = nameOwnOperation(document);
    const problems = validateWithin(this.schema, document);
    // An app of another version may ask for something that is gone: it is answered like any other invalid operation.
    if (problems.length > 0) {
      return new InvalidOperation(name, problems, this.formatErrors);
    }
    return new CompiledOperation(
      name,
      compile(this.schema, document),
      mayCompressAnswer(this.schema, document),
      this.formatErrors,
    );
  }
}

/** Errors: throws for a document with more than one operation, which our builds never write. */
function compile(schema: GraphQLSchema, document: DocumentNode): CompiledQuery {
  const query = compileQuery(schema, document);
  if (!isCompiledQuery(query)) throw new AggregateError(query.errors ?? [], "A trusted document can't be compiled");
  return query;
}

class CompiledOperation implements TrustedOperation {
  constructor(
    readonly name: OperationName,
    private readonly query: CompiledQuery,
    private readonly mayCompress: boolean,
    private readonly formatErrors: FormatErrors,
  ) {}

  async run(variables: Variables, context: RequestContext): Promise<OperationAnswer> {
    const result = await this.query.query(undefined, context, variables);
    if (result.errors === undefined) {
      return { status: 200, retryAfterSeconds: null, body: JSON.stringify(result), mayCompress: this.mayCompress };
    }
    // Without any data nothing ran: the variables do not match their types.
    return "data" in result
      ? answer(result, this.formatErrors)
      : answer({ errors: withCode(result.errors, "BAD_USER_INPUT") }, this.formatErrors);
  }
}

/** Answers with what is wrong with its document, whatever the variables. */
class InvalidOperation implements TrustedOperation {
  constructor(
    readonly name: OperationName,
    private readonly errors: readonly GraphQLError[],
    private readonly formatErrors: FormatErrors,
  ) {}

  async run(): Promise<OperationAnswer> {
    return answer({ errors: this.errors }, this.formatErrors);
  }
}

function answer({ errors = [], ...rest }: ExecutionResult, formatErrors: FormatErrors): OperationAnswer {
  const result = { errors: formatErrors(errors), ...rest };
  const { httpStatus: status, retryAfterSeconds } = statusOfResult(result) ?? {
    httpStatus: 200,
    retryAfterSeconds: null,
  };
  return { status, retryAfterSeconds, body: JSON.stringify(result), mayCompress: false };
}

function withCode(errors: readonly GraphQLError[], code: string): readonly GraphQLError[] {
  return errors.map(({ message }) => new GraphQLError(message, { extensions: { code } }));
}

/** Compiled operations throw errors of their own class, whose members can't be extended. */
function toPlainError({ message, path, originalError, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { path: path ?? null, originalError: originalError ?? null, extensions });
}
