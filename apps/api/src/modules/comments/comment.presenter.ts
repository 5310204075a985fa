import { AdminComment } from "./comment.admin.types";
import { PortalComment } from "./comment.portal.types";
import type { Comment } from "./comment.repository";

export function presentPortalComment(comment: Comment): PortalComment {
  return Object.assign(new PortalComment(), {
    id: comment.id,
    author: comment.author,
    authorName: comment.authorName,
    typedName: comment.typedName,
    body: comment.body,
    createdAt: comment.createdAt,
  });
}

export function presentAdminComment(comment: Comment): AdminComment {
  return Object.assign(new AdminComment(), {
    id: comment.id,
    author: comment.author,
    authorName: comment.authorName,
    typedName: comment.typedName,
    body: comment.body,
    internal: comment.internal,
    createdAt: comment.createdAt,
  });
}
