import type { Core } from "../../core";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { CustomerActor, MerchantActor } from "../../access/actors";
import type { MerchantScope } from "../../access/scopes";
import { ActionDenied, type InvalidInput, NotFound, type TooMany } from "../../graphql/failures.types";
import { InputChecker } from "../../graphql/input-checker";
import { newId } from "../../shared/ids";
import { decideOnDocument } from "../documents/reading/document.policy";
import type { DocumentRepository } from "../documents/table/document.repository";
import type { DocumentRow, PortalDocumentRow } from "../documents/table/document-row";
import type { VisibleDocumentsService } from "../documents/reading/visible-documents.service";
import type { Comment, CommentRepository } from "./comment.repository";

interface CommentServiceNeeds extends Pick<Core, "database" | "clock" | "timeline" | "pace"> {
  readonly commentRepository: CommentRepository;
  readonly documentRepository: DocumentRepository;
  readonly visibleDocuments: VisibleDocumentsService;
}

/** What customer and staff say about documents. */
export class CommentService {
  constructor(private readonly needs: CommentServiceNeeds) {}

  /** Without the internal ones; of documents that are known to be visible. */
  listPublic(customer: CustomerActor, documentIds: readonly string[]): Promise<readonly Comment[]> {
    return this.needs.commentRepository.listPublic(customer.scope, documentIds);
  }

  listAll(scope: MerchantScope, documentIds: readonly string[]): Promise<readonly Comment[]> {
    return this.needs.commentRepository.listAll(scope, documentIds);
  }

  /** The author is the link's client, whatever `authorName` says: nobody can write in the merchant's name. */
  async addAsCustomer(
    customer: CustomerActor,
    documentId: string,
    input: { readonly body: string; readonly authorName: string | null },
  ): Promise<{ comment: Comment; document: PortalDocumentRow } | ActionDenied | InvalidInput | NotFound | TooMany> {
    const document = await this.needs.visibleDocuments.find(customer, documentId);
    if (document === null) return new NotFound("The document");
    const today = this.needs.visibleDocuments.today(customer);
    const decision = decideOnDocument(customer, "COMMENT", { document, today });
    if (!decision.allowed) return new ActionDenied(decision.reason);
    const check = new InputChecker();
    const body = check.text("body", input.body, { maxLength: FIELD_LIMITS.comment.body, multiline: true });
    const typedName = check.optionalText("authorName", input.authorName, {
      maxLength: FIELD_LIMITS.comment.authorName,
    });
    if (check.failure !== null) return check.failure;
    const comment: Comment = {
      ...this.newComment(document),
      author: "CUSTOMER",
      authorName: customer.client.name,
      typedName: typedName === customer.client.name ? null : typedName,
      staffMemberId: null,
      body,
      internal: false,
    };
    return this.needs.database.transaction(async () => {
      const tooMany = await this.needs.pace.check(customer.scope, "COMMENT_ADDED");
      if (tooMany !== null) return tooMany;
      await this.store(customer, comment);
      return { comment, document };
    });
  }

  async addAsStaff(
    actor: MerchantActor,
    documentId: string,
    input: { readonly body: string; readonly internal: boolean },
  ): Promise<{ comment: Comment; document: DocumentRow } | InvalidInput | NotFound> {
    const check = new InputChecker();
    const body = check.text("body", input.body, { maxLength: FIELD_LIMITS.comment.body, multiline: true });
    if (check.failure !== null) return check.failure;
    return this.needs.database.transaction(async () => {
      // Locked, so that a draft is not deleted while a comment is being added.
      const document = await this.needs.documentRepository.findForUpdate(actor.scope, documentId);
      if (document === null) return new NotFound("The document");
      const comment: Comment = {
        ...this.newComment(document),
        author: "STAFF",
        authorName: actor.name,
        typedName: null,
        staffMemberId: actor.kind === "STAFF" ? actor.id : null,
        body,
        internal: input.internal,
      };
      await this.store(actor, comment);
      return { comment, document };
    });
  }

  private newComment(
    document: PortalDocumentRow | DocumentRow,
  ): Pick<Comment, "id" | "clientId" | "documentId" | "createdAt"> {
    return {
      id: newId(),
      clientId: document.clientId,
      documentId: document.id,
      createdAt: this.needs.clock.now().toISOString(),
    };
  }

  /** Call inside a transaction. */
  private async store(actor: CustomerActor | MerchantActor, comment: Comment): Promise<void> {
    await this.needs.commentRepository.insert(actor.scope, comment);
    await this.needs.timeline.record(actor, {
      kind: "COMMENT_ADDED",
      clientId: comment.clientId,
      documentId: comment.documentId,
      data: {
        author: comment.author,
        authorName: comment.authorName,
        ...(comment.typedName !== null && { typedName: comment.typedName }),
        internal: comment.internal,
      },
    });
  }
}
