import type { Actor } from "../access/actors";
import type { MerchantScope } from "../access/scopes";
import type { Environment } from "../config/environment";
import type { Database } from "../database/database";
import { AnswerForgotten, KeyReused } from "../graphql/failures.types";
import { Effect, type KeptAnswers, type KeyedCall } from "../graphql/once-by-key";
import type { Clock } from "../shared/clock";
import { UnauthenticatedError, UnexpectedError } from "../shared/errors";
import { TextSealer } from "../shared/sealed-text";
import { isSuccess, readAnswer, writeAnswer } from "./answer-text";
import { Fingerprints } from "./fingerprints";
import type { KeptAnswer, KeptAnswerRepository, KeyId } from "./kept-answer.repository";

interface StoredAnswersNeeds {
  readonly database: Database;
  readonly environment: Pick<Environment, "internalSecret" | "previousInternalSecrets">;
  readonly clock: Clock;
  readonly keptAnswerRepository: KeptAnswerRepository;
}

interface OwnedCall extends KeyedCall {
  readonly scope: MerchantScope;
  readonly id: KeyId;
}

/** What is known of a key. */
type Found =
  | { readonly kind: "NEW" }
  /** It was claimed, and has no answer: it runs at this moment, or was cut off, or keeps books of its own. */
  | { readonly kind: "UNANSWERED" }
  | { readonly kind: "ANSWERED"; readonly answer: unknown };

/** How often a key can turn out to be neither new nor kept: others' calls with it fail at that very moment. */
const MAX_TRIES = 5;
const KEEP_SECRETS_MS = 86_400_000;

/**
 * Keeps key, fingerprint of the input and answer in the transaction of the effect: both are there, or neither. The same call at the same
 * time waits for the first one. Refusals are not kept, so that a key can be used again with better input.
 * Answers are sealed: there are links and keys in them that open something.
 */
export class StoredAnswers implements KeptAnswers {
  private readonly sealer: TextSealer;
  private readonly fingerprints: Fingerprints;

  constructor(private readonly needs: StoredAnswersNeeds) {
    const { internalSecret, previousInternalSecrets } = needs.environment;
    this.sealer = new TextSealer([internalSecret, ...previousInternalSecrets], "kept answers");
    this.fingerprints = new Fingerprints([internalSecret, ...previousInternalSecrets]);
  }

  async answer(keyed: KeyedCall, run: () => unknown): Promise<unknown> {
    const { scope, ownerId } = ownerOf(keyed.actor);
    const call = { ...keyed, scope, id: { ownerId, idempotencyKey: keyed.key } };
    return call.effect === Effect.ONE_TRANSACTION
      ? this.needs.database.transaction(() => this.runOnce(call, run))
      : this.runSteps(call, run);
  }

  private async runOnce(call: OwnedCall, run: () => unknown): Promise<unknown> {
    const found = await this.claimOrFind(call);
    if (found.kind === "ANSWERED") return found.answer;
    if (found.kind === "UNANSWERED")
      throw new UnexpectedError("A call in one transaction was stored without its answer");
    const answer = await run();
    await this.end(call, answer);
    return answer;
  }

  private async runSteps(call: OwnedCall, run: () => unknown): Promise<unknown> {
    const { database } = this.needs;
    const found = await database.transaction(() => this.claimOrFind(call));
    if (found.kind === "ANSWERED") return found.answer;
    const answer = await run();
    // Whoever claimed it may still be at work: only they take it back.
    if (isSuccess(answer) ? call.effect === Effect.STEPS : found.kind === "NEW")
      await database.transaction(() => this.end(call, answer));
    return answer;
  }

  private async end({ scope, id, operation, holdsSecret }: OwnedCall, answer: unknown): Promise<void> {
    const { keptAnswerRepository, clock } = this.needs;
    if (!isSuccess(answer)) {
      await keptAnswerRepository.forget(scope, id);
      return;
    }
    await keptAnswerRepository.keep(scope, id, {
      answer: this.sealer.seal(writeAnswer(answer), placeOf(scope, id, operation)),
      secretEndsAt: holdsSecret ? new Date(clock.now().getTime() + KEEP_SECRETS_MS).toISOString() : null,
    });
  }

  private async claimOrFind(call: OwnedCall): Promise<Found> {
    const { keptAnswerRepository, clock } = this.needs;
    const { scope, id, operation, input } = call;
    const createdAt = clock.now().toISOString();
    const claim = { ...id, operation, fingerprint: this.fingerprints.of(input), createdAt };
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      if (await keptAnswerRepository.claim(scope, claim)) return { kind: "NEW" };
      const kept = await keptAnswerRepository.find(scope, id);
      if (kept !== null) return this.read(call, kept);
    }
    throw new UnexpectedError("A key was neither new nor kept");
  }

  private read({ scope, id, operation, input }: OwnedCall, kept: KeptAnswer): Found {
    if (kept.operation !== operation || !this.fingerprints.isOf(kept.fingerprint, input)) {
      return { kind: "ANSWERED", answer: new KeyReused(kept.operation) };
    }
    if (kept.secretEndsAt !== null && kept.secretEndsAt <= this.needs.clock.now().toISOString()) {
      return { kind: "ANSWERED", answer: new AnswerForgotten() };
    }
    if (kept.answer === null || kept.answer === BOUND) return { kind: "UNANSWERED" };
    // Earlier versions kept answers as they were. Errors: throws OperationalError when the secret no longer exists.
    const text = TextSealer.isSealed(kept.answer)
      ? this.sealer.open(kept.answer, placeOf(scope, id, operation))
      : kept.answer;
    return { kind: "ANSWERED", answer: readAnswer(text) };
  }
}

/** What earlier versions kept where only the key is bound to its input. */
const BOUND = "null";

function placeOf({ merchantId }: MerchantScope, { ownerId, idempotencyKey }: KeyId, operation: string): string {
  return `${merchantId} ${ownerId} ${operation} ${idempotencyKey}`;
}

function ownerOf(actor: Actor): { readonly scope: MerchantScope; readonly ownerId: string } {
  if (actor.kind === "ANONYMOUS") throw new UnauthenticatedError();
  return { scope: actor.scope, ownerId: actor.kind === "CUSTOMER" ? actor.scope.clientId : actor.id };
}
