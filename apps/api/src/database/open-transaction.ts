import type { QueryRunner } from "typeorm";
import { UnexpectedError } from "../shared/errors";
import type { Beforehand } from "./beforehand";

export interface OpenTransaction {
  readonly runner: QueryRunner;
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

/** Alone: nobody else is served yet, so that what takes long can be done inside of it. */
export interface TransactionOptions {
  readonly isAlone?: boolean;
}

export type TransactionKind = Pick<OpenTransaction, "beforehand" | "isAlone">;

/** Errors: throws when it has ended. */
export function runnerOf(open: OpenTransaction): QueryRunner {
  if (!open.active) throw new UnexpectedError("The transaction has ended; an await is missing somewhere");
  return open.runner;
}
