import type { Core } from "../../core";
import type { ServerModule } from "../../server-module";
import type { DocumentsServices } from "../documents/documents.module";
import { CommentAdminResolver } from "./comment.admin.resolver";
import { CommentPortalResolver } from "./comment.portal.resolver";
import { CommentRepository } from "./comment.repository";
import { CommentService } from "./comment.service";

export type CommentsServices = ReturnType<typeof createCommentsModule>["services"];

type CommentsModuleNeeds = Pick<DocumentsServices, "documentRepository" | "documents" | "visibleDocuments">;

export function createCommentsModule(core: Core, needs: CommentsModuleNeeds) {
  const commentRepository = new CommentRepository(core.database);
  const comments = new CommentService({ ...core, ...needs, commentRepository });
  return {
    services: { commentRepository, comments },
    adminResolvers: [new CommentAdminResolver({ ...needs, comments })],
    portalResolvers: [new CommentPortalResolver({ ...needs, comments })],
  } satisfies ServerModule;
}
