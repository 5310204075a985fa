import type { Actor } from "../access/actors";
import type { MerchantScope } from "../access/scopes";
import type { Environment } from "../config/environment";
import type { Database } from "../database/database";
import { Failure, KeyReused } from "../graphql/failures.types";
import type { KeptAnswers, KeyedCall } from "../graphql/once-by-key";
import type { Clock } from "../shared/clock";
import { canonicalJson, sha256Hex } from "../shared/crypto";
import { UnauthenticatedError, UnexpectedError } from "../shared/errors";
import { TextSealer } from "../shared/sealed-text";
import { readAnswer, writeAnswer } from "./answer-text";
import type { CallId, KeptAnswerRepository } from "./kept-answer.repository";

interface StoredAnswersNeeds {
  readonly database: Database;
  readonly environment: Pick<Environment, "internalSecret" | "previousInternalSecrets">;
  readonly clock: Clock;
  readonly keptAnswerRepository: KeptAnswerRepository;
}

/** How often a key can turn out to be neither new nor kept: others' calls with it fail at that very moment. */
const MAX_TRIES = 5;

/**
 * Keeps key, fingerprint of the input and answer in the transaction of the effect: both are there, or neither. The same call at the same
 * time waits for the first one. Refusals are not kept, so that a key can be used again with better input.
 * Answers are sealed: there are links in them that open something.
 */
export class StoredAnswers implements KeptAnswers {
  private readonly sealer: TextSealer;

  constructor(private readonly needs: StoredAnswersNeeds) {
    const { internalSecret, previousInternalSecrets } = needs.environment;
    this.sealer = new TextSealer([internalSecret, ...previousInternalSecrets], "kept answers");
  }

  async answer(call: KeyedCall, run: () => unknown): Promise<unknown> {
    const { scope, ownerId } = ownerOf(call.actor);
    const id = { ownerId, operation: call.operation, idempotencyKey: call.key };
    const fingerprint = sha256Hex(canonicalJson(call.input));
    return call.isOneTransaction
      ? this.needs.database.transaction(() => this.runOnce(scope, id, fingerprint, run))
      : this.runBound(scope, id, fingerprint, run);
  }

  private async runOnce(scope: MerchantScope, id: CallId, fingerprint: string, run: () => unknown): Promise<unknown> {
    const { keptAnswerRepository } = this.needs;
    const before = await this.claimOrFind(scope, id, fingerprint);
    if (before instanceof KeyReused) return before;
    if (before !== null) return readAnswer(before);
    const answer = await run();
    if (answer instanceof Failure) await keptAnswerRepository.forget(scope, id);
    else await keptAnswerRepository.keep(scope, id, this.sealer.seal(writeAnswer(answer), placeOf(scope, id)));
    return answer;
  }

  /** Only binds the key to its input; the operation itself knows what it has done under a key. */
  private async runBound(scope: MerchantScope, id: CallId, fingerprint: string, run: () => unknown): Promise<unknown> {
    const { database, keptAnswerRepository } = this.needs;
    const isNew = await database.transaction(async () => {
      const before = await this.claimOrFind(scope, id, fingerprint);
      if (before === null) await keptAnswerRepository.keep(scope, id, BOUND);
      return before instanceof KeyReused ? before : before === null;
    });
    if (isNew instanceof KeyReused) return isNew;
    const answer = await run();
    if (isNew && answer instanceof Failure) {
      await database.transaction(() => keptAnswerRepository.forget(scope, id));
    }
    return answer;
  }

  /** Null when the key is new, and now ours; otherwise what was kept under it. */
  private async claimOrFind(scope: MerchantScope, id: CallId, fingerprint: string): Promise<string | KeyReused | null> {
    const { keptAnswerRepository, clock } = this.needs;
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      if (await keptAnswerRepository.claim(scope, id, fingerprint, clock.now().toISOString())) return null;
      const kept = await keptAnswerRepository.find(scope, id);
      if (kept === null) continue;
      if (kept.fingerprint !== fingerprint) return new KeyReused();
      return this.open(scope, id, kept.answer ?? BOUND);
    }
    throw new UnexpectedError("A key was neither new nor kept");
  }

  /** Earlier versions kept answers as they were. Errors: throws OperationalError when the secret no longer exists. */
  private open(scope: MerchantScope, id: CallId, kept: string): string {
    return TextSealer.isSealed(kept) ? this.sealer.open(kept, placeOf(scope, id)) : kept;
  }
}

const BOUND = "null";

function placeOf({ merchantId }: MerchantScope, { ownerId, operation, idempotencyKey }: CallId): string {
  return `${merchantId} ${ownerId} ${operation} ${idempotencyKey}`;
}

function ownerOf(actor: Actor): { readonly scope: MerchantScope; readonly ownerId: string } {
  if (actor.kind === "ANONYMOUS") throw new UnauthenticatedError();
  return { scope: actor.scope, ownerId: actor.kind === "CUSTOMER" ? actor.scope.clientId : actor.id };
}
