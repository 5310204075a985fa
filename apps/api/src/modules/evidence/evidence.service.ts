import { randomBytes } from "node:crypto";
import { canonicalJson } from "@kundenportal/domain/evidence/canonical-json";
import {
  CHAIN_START,
  commitToAll,
  type Openings,
  sealRecord,
  writeChainEnd,
  writeChainLine,
} from "@kundenportal/domain/evidence/evidence-chain";
import type { MerchantScope } from "../../access/scopes";
import { sha256Hex } from "../../shared/crypto";
import { newId } from "../../shared/ids";
import type { EvidenceRepository } from "./evidence.repository";

/** What a customer declared. */
export interface Declaration {
  readonly kind: string;
  readonly clientId: string;
  /** UTC instant. */
  readonly recordedAt: string;
  /** What was done to what. Goes into the chain for good, so nothing about persons. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** What is known about persons: only salted hashes of it go into the chain. */
  readonly persons: Readonly<Record<string, string | null>>;
}

export interface ChainPlace {
  readonly sequence: number;
  readonly hash: string;
}

interface EvidenceServiceNeeds {
  readonly evidenceRepository: EvidenceRepository;
}

const PAGE_SIZE = 500;
const SALT_BYTES = 16;
/** A database may replace it when it keeps the text, and what is kept has to be what was hashed. */
const HALF_A_PAIR = /\p{Surrogate}/gu;

/** Evidence of what customers declared, chained per merchant. */
export class EvidenceService {
  constructor(private readonly needs: EvidenceServiceNeeds) {}

  /**
   * Adds to the end of the merchant's chain. Call inside the transaction of what is declared.
   * Two at once get one place after the other: the chain cannot fork, whatever process they are in.
   */
  async append(scope: MerchantScope, declaration: Declaration): Promise<ChainPlace> {
    const { kind, clientId, recordedAt, facts, persons } = declaration;
    const { merchantId } = scope;
    const openings = saltAll(persons);
    const common = { merchantId, id: newId(), kind, clientId, recordedAt, facts };
    const commitments = commitToAll(openings, sha256Hex);
    const keepable = Object.keys(openings).length === 0 ? null : canonicalJson(openings);
    for (;;) {
      const last = await this.needs.evidenceRepository.findLast(scope);
      const place = { sequence: (last?.sequence ?? 0) + 1, previousHash: last?.hash ?? CHAIN_START };
      const { text, hash } = sealRecord({ ...common, ...place, commitments }, sha256Hex);
      const row = { ...place, clientId, kind, recordedAt, record: text, hash, openings: keepable };
      if (await this.needs.evidenceRepository.insert(scope, row)) return { sequence: place.sequence, hash };
    }
  }

  /** The lines of the merchant's whole chain, each with its line break; `verifyChain` understands them. */
  async *exportChain(scope: MerchantScope): AsyncGenerator<string> {
    let [count, head] = [0, CHAIN_START];
    for (;;) {
      const page = await this.needs.evidenceRepository.listAfter(scope, count, PAGE_SIZE);
      for (const { sequence, record, hash, openings } of page) {
        yield `${writeChainLine({ text: record, hash }, openings)}\n`;
        [count, head] = [sequence, hash];
      }
      if (page.length < PAGE_SIZE) break;
    }
    yield `${writeChainEnd({ merchantId: scope.merchantId, count, head })}\n`;
  }

  /** Forgets what the evidence about a client says about persons; the chain stays as it is. Call inside a transaction. */
  async erasePersons(scope: MerchantScope, clientId: string): Promise<number> {
    return this.needs.evidenceRepository.eraseOpenings(scope, clientId);
  }
}

function saltAll(persons: Declaration["persons"]): Openings {
  return Object.fromEntries(
    Object.entries(persons).map(([name, value]) => [
      name,
      { salt: randomBytes(SALT_BYTES).toString("hex"), value: value?.replaceAll(HALF_A_PAIR, "\uFFFD") ?? null },
    ]),
  );
}
