import type { Core } from "../../core";
import type { ServerModule } from "../../server-module";
import type { ClientsServices } from "../clients/clients.module";
import type { DocumentStepsServices } from "../document-steps/document-steps.module";
import type { PublishingServices } from "../publishing/publishing.module";
import { BatchAdminResolver } from "./batch.admin.resolver";

type BatchesModuleNeeds = Pick<ClientsServices, "clientOperations"> &
  Pick<DocumentStepsServices, "documentStepOperations" | "bookPaymentOperations"> &
  PublishingServices;

/** Many of the same in one request. What each of them does and answers is what the single operation does and answers. */
export function createBatchesModule({ database }: Core, needs: BatchesModuleNeeds) {
  return {
    services: {},
    adminResolvers: [new BatchAdminResolver({ ...needs, database })],
  } satisfies ServerModule;
}
