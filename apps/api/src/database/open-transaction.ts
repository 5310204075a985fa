import type { QueryRunner } from "typeorm";
import { UnexpectedError } from "../shared/errors";
import type { Beforehand } from "./beforehand";

/** The connection that a transaction has to itself. */
export interface TransactionConnection {
  /** The caller states the shape of a row. */
  query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]>;
  /** Returns the number of rows changed. */
  run(sql: string, values: readonly unknown[]): Promise<number>;
  /** TypeORM's. */
  readonly runner: QueryRunner;
  begin(): Promise<void>;
  /** Errors: throws when nothing was stored, or, with an OutcomeUnknownError, when nobody can say by then. */
  commit(deadlineMs: number): Promise<void>;
  rollback(): Promise<void>;
  /** Never again on this connection. */
  abandon(): void;
  release(): Promise<void>;
}

export interface OpenTransaction {
  readonly connection: TransactionConnection;
  readonly afterCommit: (() => void)[];
  /** False once committed or rolled back: work that was not awaited must not slip into the next transaction. */
  active: boolean;
  /** Set when a nested part failed: the whole transaction can then only be rolled back. */
  failed: boolean;
  /** Whether it has changed anything: only then its end says that the database can be written. */
  wrote: boolean;
  /** What its runs have in common. */
  readonly beforehand: Beforehand;
  readonly isAlone: boolean;
}

export interface TransactionOptions {
  /** Nobody else is served yet, so that what takes long can be done inside of it. */
  readonly isAlone?: boolean;
  /** One statement, which is a transaction by itself: SQLite needs no other to begin and end it. A second one is refused. */
  readonly isSingle?: boolean;
}

export type TransactionKind = Pick<OpenTransaction, "beforehand" | "isAlone"> & { readonly isSingle: boolean };

/** Errors: throws when it has ended. */
export function connectionOf(open: OpenTransaction): TransactionConnection {
  if (!open.active) throw new UnexpectedError("The transaction has ended; an await is missing somewhere");
  return open.connection;
}
