import fc from "fast-check";
import { CHAIN_START, type ChainedDecision, hashDecision, verifyDecisionChain } from "./decision-chain";

function buildChain(length: number): ChainedDecision[] {
  const chain: ChainedDecision[] = [];
  for (let sequence = 1; sequence <= length; sequence += 1) {
    const evidence = {
      merchantId: "m",
      id: `d${String(sequence)}`,
      documentId: `o${String(sequence)}`,
      clientId: "c",
      kind: "ACCEPTED",
      version: 1,
      contentSha256: "ab".repeat(32),
      name: "Alma Becker",
      purchaseOrderNumber: null,
      reason: null,
      portalSessionId: "s",
      ipAddress: "192.0.2.1",
      userAgent: null,
      decidedAt: "2026-05-04T10:00:00.000Z",
      sequence,
      previousHash: chain.at(-1)?.hash ?? CHAIN_START,
    };
    chain.push({ ...evidence, hash: hashDecision(evidence) });
  }
  return chain;
}

test("a chain as written is intact, and so is an empty one", () => {
  expect(verifyDecisionChain(buildChain(5))).toEqual({ intact: true, length: 5 });
  expect(verifyDecisionChain([])).toEqual({ intact: true, length: 0 });
});

test("a changed name is found", () => {
  const chain = buildChain(3).map((decision, index) =>
    index === 1 ? { ...decision, name: "Somebody else" } : decision,
  );

  expect(verifyDecisionChain(chain)).toEqual({ intact: false, sequence: 2, fault: "CHANGED" });
});

test("a change whose hash was recalculated is found at the next decision", () => {
  const chain = buildChain(3).map((decision, index) => {
    const changed = { ...decision, name: "Somebody else" };
    return index === 1 ? { ...changed, hash: hashDecision(changed) } : decision;
  });

  expect(verifyDecisionChain(chain)).toEqual({ intact: false, sequence: 3, fault: "WRONG_PREDECESSOR" });
});

test("a decision that was removed is found", () => {
  expect(verifyDecisionChain(buildChain(3).toSpliced(1, 1))).toEqual({
    intact: false,
    sequence: 2,
    fault: "WRONG_PLACE",
  });
});

test("a change to any field of any decision is found", () => {
  const chain = buildChain(4);
  const fields = Object.keys(chain[0] ?? {});
  fc.assert(
    fc.property(fc.nat({ max: 3 }), fc.constantFrom(...fields), (place, field) => {
      const broken = chain.map((decision, index) => (index === place ? { ...decision, [field]: "other" } : decision));
      expect(verifyDecisionChain(broken).intact).toBe(false);
    }),
  );
});
