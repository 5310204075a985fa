import { createTestApi, type TestApi } from "../../test/create-test-api";
import { SearchIndex1790000000041 } from "../database/migrations/0041-search-index";
import { migrateAgain } from "../database/migrations/migrate-again.test-support";
import { BankScene } from "../modules/bank-statements/bank-scene.test-support";
import { buildDocumentScene, LINE } from "../modules/documents/document.test-support";
import { list } from "../modules/documents/reading/visible-documents.test-support";
import { SEARCHED_SOURCES } from "../searched-sources";
import { newId } from "../shared/ids";
import { fillSearchIndex, rebuildSearchIndex } from "./fill-search-index";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

test("what was there before the index, or in another form of it, is found after the next start", async () => {
  const { merchant, clientId, calls } = await buildDocumentScene(api);
  const { id } = await calls.issued({ clientId, data: { title: "Zwirk", lines: [LINE] } });
  const scene = await BankScene.create(api);
  await scene.importEntries({ amount: "1.00", details: [{ purpose: "Zwirk" }] });
  const staff = await merchant.staff("EDITOR");
  const { services } = api.server;

  await migrateAgain(api.server.database, new SearchIndex1790000000041());
  expect(await list(staff, { filter: { search: "zwirk" } })).toEqual([]);
  await fillSearchIndex(services, SEARCHED_SOURCES);
  expect(await list(staff, { filter: { search: "zwirk" } })).toEqual([id]);
  expect(await list(staff, { filter: { search: "alma zwirk" } })).toEqual([id]);
  expect(await scene.lines({ search: "zwirk" })).toHaveLength(1);

  await api.server.database.transaction(() => services.searchIndexRepository.setVersion(0));
  await fillSearchIndex(services, SEARCHED_SOURCES);
  expect(await list(staff, { filter: { search: "zwirk" } })).toEqual([id]);
  const before = api.server.database.statements;
  await fillSearchIndex(services, SEARCHED_SOURCES);
  expect(api.server.database.statements - before).toBe(1);
});

test("an index that somebody has spoiled is made anew", async () => {
  const { merchant, clientId, calls } = await buildDocumentScene(api);
  const { id } = await calls.issued({ clientId, data: { title: "Quorf", lines: [LINE] } });
  const staff = await merchant.staff("EDITOR");
  const { database, services } = api.server;
  await database.transaction(() =>
    database.execute("UPDATE search_entry SET text = 'anderes', record_id = :other WHERE record_id = :id", {
      id,
      other: newId(),
    }),
  );
  expect(await list(staff, { filter: { search: "quorf" } })).toEqual([]);

  await rebuildSearchIndex(services, SEARCHED_SOURCES);

  expect(await list(staff, { filter: { search: "quorf" } })).toEqual([id]);
  const later = await calls.issued({ clientId, data: { title: "Quorf danach", lines: [LINE] } });
  expect(await list(staff, { filter: { search: "quorf" } })).toEqual([id, later.id]);
});
