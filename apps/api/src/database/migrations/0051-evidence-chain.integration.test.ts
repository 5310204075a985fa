import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { buildClient } from "../../../test/factories";
import { DocumentCalls, LINE } from "../../modules/documents/document.test-support";
import { checkChain, downloadChain } from "../../modules/evidence/evidence.test-support";
import { EvidenceChain1790000000051 } from "./0051-evidence-chain";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

test("decisions made before get a valid chain of their own merchant, with the hashes that they had", async () => {
  const { database } = api.server;
  const scenes = await Promise.all([buildScene(), buildScene()]);
  const migration = new EvidenceChain1790000000051();

  await database.transaction(async () => {
    const { queryRunner } = database.writer.manager;
    if (queryRunner === undefined) throw new Error("A transaction has a query runner");
    await migration.down(queryRunner);
    for (const [index, { merchant, offerIds }] of scenes.entries()) {
      for (const [place, documentId] of offerIds.entries()) {
        await database.execute(
          `INSERT INTO offer_decision
             (merchant_id, id, document_id, client_id, kind, version, content_sha256, name, ip_address, decided_at,
              sequence, previous_hash, hash)
           SELECT merchant_id, :id, id, client_id, 'REJECTED', 1, :hash, 'Jörg Weiß', '192.0.2.1',
                  '2026-05-01T00:00:00.000Z', :sequence, :hash, :hash
           FROM document WHERE merchant_id = :merchantId AND id = :documentId`,
          {
            merchantId: merchant.scope.merchantId,
            id: `decision-${String(index)}-${String(place)}`,
            documentId,
            sequence: place + 1,
            hash: `${String(index)}${String(place)}`.repeat(32),
          },
        );
      }
    }
    await migration.up(queryRunner);
  });

  for (const [index, { merchant, offerIds, calls }] of scenes.entries()) {
    expect(await checkChain(api, merchant)).toMatchObject({ intact: true, length: 2 });
    const lines = (await downloadChain(api, merchant)).toString("utf8").split("\n");
    for (const [place, offerId] of offerIds.entries()) {
      const line = JSON.parse(lines[place] ?? "") as { readonly hash: string };
      expect(line).toMatchObject({
        record: { kind: "OFFER_REJECTED", facts: { formerHash: `${String(index)}${String(place)}`.repeat(32) } },
        openings: { name: { value: "Jörg Weiß" }, ipAddress: { value: "192.0.2.1" }, userAgent: { value: null } },
      });
      expect(await calls.read(offerId, "decision { name evidenceHash }")).toEqual({
        decision: { name: "Jörg Weiß", evidenceHash: line.hash },
      });
    }
  }
});

async function buildScene() {
  const merchant = await api.createMerchant();
  const client = await buildClient(merchant);
  const calls = new DocumentCalls(await merchant.staff("EDITOR"));
  const offers = await Promise.all(
    [1, 2].map(() => calls.issued({ clientId: client.id, type: "OFFER", data: { lines: [LINE] } })),
  );
  return { merchant, calls, offerIds: offers.map(({ id }) => id) };
}
