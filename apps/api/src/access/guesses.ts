import type { Clock } from "../shared/clock";
import { WindowCounter } from "../shared/window-counter";

const QUARTER_MS = 15 * 60_000;
const HOUR_MS = 4 * QUARTER_MS;
const DAY_MS = 24 * HOUR_MS;
/** From one network. */
export const WRONG_KEYS = { quota: 100, windowSeconds: 900 } as const;

/** A counter together with what it counts here. */
interface Budget {
  readonly counter: WindowCounter;
  readonly key: string;
}

/** What was counted before a secret was compared. */
export interface Guess {
  /** The secret was right: this was no guess, nor were the tries before it in the same place. */
  wasRight(): void;
}

/** Seconds to wait before the next guess. */
export interface TooManyGuesses {
  readonly retryAfterSeconds: number;
}

/** Where a password is tried. */
export interface GuessPlace {
  /** A staff member's id, or an address that is nobody's. */
  readonly account: string;
  readonly network: string;
  /** A browser in which the account's owner has signed in before; null: none. */
  readonly device: string | null;
}

/** Who is signed in and tries to prove it once more. */
export interface SignedInPlace {
  readonly account: string;
  readonly sessionId: string;
  readonly network: string;
}

/**
 * Counts tries at secrets that can be guessed, so that nobody has enough of them, and nobody can use up somebody else's: a
 * browser or a network in which a person has signed in before has tries of its own. In this process, in bounded memory.
 * A try counts before it is compared, so that many at once count as many.
 */
export class Guesses {
  private readonly inPlace: WindowCounter;
  private readonly codesInPlace: WindowCounter;
  private readonly byStrangers: WindowCounter;
  private readonly codesByStrangers: WindowCounter;
  private readonly codesInKnownPlace: WindowCounter;
  private readonly inNetwork: WindowCounter;
  private readonly inSession: WindowCounter;
  private readonly inSessionByDay: WindowCounter;
  private readonly signedInByDay: WindowCounter;
  private readonly signedInNetwork: WindowCounter;
  private readonly wrongSecrets: WindowCounter;
  /** Networks in which an account's owner has signed in lately: full after one. */
  private readonly knownNetworks: WindowCounter;

  constructor(clock: Clock) {
    const counter = (limit: number, windowMs: number): WindowCounter => new WindowCounter(clock, { limit, windowMs });
    this.inPlace = counter(10, QUARTER_MS);
    this.codesInPlace = counter(5, QUARTER_MS);
    this.byStrangers = counter(100, HOUR_MS);
    this.codesByStrangers = counter(30, DAY_MS);
    this.codesInKnownPlace = counter(20, DAY_MS);
    this.inNetwork = counter(50, QUARTER_MS);
    this.inSession = counter(5, QUARTER_MS);
    this.inSessionByDay = counter(20, DAY_MS);
    this.signedInByDay = counter(60, DAY_MS);
    this.signedInNetwork = counter(100, HOUR_MS);
    this.wrongSecrets = counter(WRONG_KEYS.quota, WRONG_KEYS.windowSeconds * 1_000);
    this.knownNetworks = counter(1, 30 * DAY_MS);
  }

  /** Before the passwords of everybody with an address are compared: once, however many they are. */
  network(network: string): Guess | TooManyGuesses {
    const taken = take([{ counter: this.inNetwork, key: network }]);
    // What others try in the same network goes on counting.
    return isTooMany(taken) ? taken : { wasRight: () => this.inNetwork.remove(network) };
  }

  /** Before a password is compared. */
  password(place: GuessPlace): Guess | TooManyGuesses {
    const own = { counter: this.inPlace, key: placeKey(place) };
    return take(this.isKnown(place) ? [own] : [own, { counter: this.byStrangers, key: place.account }]);
  }

  /** Before the code of a second factor is compared, by somebody who has the password. */
  code(place: GuessPlace): Guess | TooManyGuesses {
    const key = placeKey(place);
    const byDay = this.isKnown(place)
      ? { counter: this.codesInKnownPlace, key }
      : { counter: this.codesByStrangers, key: place.account };
    return take([{ counter: this.codesInPlace, key }, byDay]);
  }

  /** Before a password or a code is compared once more in a session: whoever sits there may not be its owner. */
  signedIn({ account, sessionId, network }: SignedInPlace): Guess | TooManyGuesses {
    return take([
      { counter: this.inSession, key: sessionId },
      { counter: this.inSessionByDay, key: sessionId },
      { counter: this.signedInByDay, key: account },
      { counter: this.signedInNetwork, key: network },
    ]);
  }

  /** Somebody has proved who they are: from now on nobody elsewhere uses up what they may try here. */
  recognise({ account, network }: Pick<GuessPlace, "account" | "network">): void {
    const key = networkKey(account, network);
    this.inPlace.forget(key);
    this.knownNetworks.forget(key);
    this.knownNetworks.add(key);
  }

  /**
   * After a secret was wrong that is too long to be guessed. Those that are right always work, whatever was tried; null while
   * there have not been too many others.
   */
  wrongSecret(network: string): TooManyGuesses | null {
    const waitMs = this.wrongSecrets.waitMs(network);
    if (waitMs > 0) return { retryAfterSeconds: toSeconds(waitMs) };
    this.wrongSecrets.add(network);
    return null;
  }

  private isKnown({ account, network, device }: GuessPlace): boolean {
    return device !== null || this.knownNetworks.waitMs(networkKey(account, network)) > 0;
  }
}

function placeKey({ account, network, device }: GuessPlace): string {
  return device === null ? networkKey(account, network) : `device ${device}`;
}

function networkKey(account: string, network: string): string {
  return `${account} ${network}`;
}

export function isTooMany(guess: Guess | TooManyGuesses): guess is TooManyGuesses {
  return "retryAfterSeconds" in guess;
}

/** Counts in all budgets, or in none when one of them is used up. */
function take(budgets: readonly [Budget, ...Budget[]]): Guess | TooManyGuesses {
  const waitMs = Math.max(...budgets.map(({ counter, key }) => counter.waitMs(key)));
  if (waitMs > 0) return { retryAfterSeconds: toSeconds(waitMs) };
  for (const { counter, key } of budgets) counter.add(key);
  const [own, ...shared] = budgets;
  return {
    wasRight: () => {
      own.counter.forget(own.key);
      for (const { counter, key } of shared) counter.remove(key);
    },
  };
}

function toSeconds(milliseconds: number): number {
  return Math.ceil(milliseconds / 1000);
}
