import type { TestApi, TestMerchant } from "../../../../test/create-test-api";
import { type BuiltClient, buildClient } from "../../../../test/factories";
import { newId } from "../../../shared/ids";
import { DocumentCalls } from "../document.test-support";
import type { AttachmentKind } from "../versions/document-attachment.repository";

interface FileScene {
  readonly merchant: TestMerchant;
  readonly client: BuiltClient;
  readonly calls: DocumentCalls;
  readonly cookie: string;
}

export async function buildFileScene(api: TestApi): Promise<FileScene> {
  const merchant = await api.createMerchant();
  const client = await buildClient(merchant);
  return {
    merchant,
    client,
    calls: new DocumentCalls(await merchant.staff("EDITOR")),
    cookie: (await api.openPortal(client.customerportalUrl)).cookie,
  };
}

export async function createKey(merchant: TestMerchant): Promise<string> {
  const owner = await merchant.staff("OWNER");
  const { data } = await owner<{ createApiKey: { secret: string } }>(
    `mutation { createApiKey(input: { name: "Test", scope: READ }) { ... on CreateApiKeySuccess { secret } } }`,
  );
  return data.createApiKey.secret;
}

/** What files of these kinds begin with. */
export const BEGINNINGS: Readonly<Record<string, string>> = {
  "application/pdf": "%PDF-1.7\n",
  "application/xml": "<?xml version='1.0'?><Invoice>",
  "image/png": "\x89PNG\r\n\x1a\n",
};

export async function attach(
  api: TestApi,
  { merchant, documentId }: { readonly merchant: TestMerchant; readonly documentId: string },
  {
    fileName,
    mediaType,
    kind = "ATTACHMENT",
  }: { readonly fileName: string; readonly mediaType: string; readonly kind?: AttachmentKind },
  bytes = Buffer.from(`${BEGINNINGS[mediaType] ?? ""}bytes of ${fileName}`, "latin1"),
): Promise<string> {
  const { services, database } = api.server;
  const id = newId();
  const file = await services.fileStore.put(bytes);
  await database.transaction(() =>
    services.documentAttachmentRepository.insert(
      merchant.scope,
      [{ id, documentId, kind, fileName, mediaType, description: null, ...file }],
      api.clock.now().toISOString(),
    ),
  );
  return id;
}
