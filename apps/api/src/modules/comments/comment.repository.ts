import type { MerchantScope } from "../../access/scopes";
import { toBoolean } from "../../database/columns";
import type { Database } from "../../database/database";
import { CommentEntity } from "./comment.entity";

export const CommentAuthor = { CUSTOMER: "CUSTOMER", STAFF: "STAFF" } as const;
export type CommentAuthor = (typeof CommentAuthor)[keyof typeof CommentAuthor];

export interface Comment extends Omit<CommentEntity, "merchantId" | "author"> {
  readonly author: CommentAuthor;
}

type CommentRow = Omit<Comment, "internal"> & { readonly internal: boolean | number };

export class CommentRepository {
  constructor(private readonly database: Database) {}

  /** The comments of each document that customers may read, oldest first. */
  async listPublic(scope: MerchantScope, documentIds: readonly string[]): Promise<readonly Comment[]> {
    return this.select(scope, documentIds, "AND c.internal = :internal");
  }

  /** All comments of each document, oldest first. */
  async listAll(scope: MerchantScope, documentIds: readonly string[]): Promise<readonly Comment[]> {
    return this.select(scope, documentIds, "");
  }

  async insert(scope: MerchantScope, comment: Comment): Promise<void> {
    await this.database.writer.insert(CommentEntity, { merchantId: scope.merchantId, ...comment });
  }

  /** Together with their document: a draft that is deleted. */
  async deleteOf(scope: MerchantScope, documentId: string): Promise<void> {
    await this.database.writer.delete(CommentEntity, { merchantId: scope.merchantId, documentId });
  }

  private async select(
    scope: MerchantScope,
    documentIds: readonly string[],
    condition: string,
  ): Promise<readonly Comment[]> {
    const rows = await this.database.rows<CommentRow>(
      `SELECT c.id AS "id", c.client_id AS "clientId", c.document_id AS "documentId", c.author AS "author",
              c.author_name AS "authorName", c.typed_name AS "typedName", c.staff_member_id AS "staffMemberId", c.body AS "body",
              c.internal AS "internal", c.created_at AS "createdAt"
       FROM comment c
       WHERE c.merchant_id = :merchantId AND c.document_id IN (:...documentIds) ${condition}
       ORDER BY c.document_id, c.id`,
      { merchantId: scope.merchantId, documentIds, internal: this.database.boolean(false) },
      { author: Object.values(CommentAuthor) },
    );
    return rows.map((row) => ({ ...row, internal: toBoolean(row.internal) }));
  }
}
