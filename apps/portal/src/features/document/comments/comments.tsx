import { lazyPiece } from "@kundenportal/app-core/lazy-piece";
import { Button } from "@kundenportal/ui/button";
import { CommentBubble } from "@kundenportal/ui/comment-bubble";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { Section } from "@kundenportal/ui/section";
import { useHasScripts } from "@kundenportal/ui/use-has-scripts";
import { type FragmentType, readFragment } from "../../../gql/fragment-masking";
import { graphql } from "../../../gql/gql";
import { useText } from "../../../lib/use-text";
import styles from "./comments.module.css";

const CommentsFragment = graphql(`
  fragment Comments_document on Document {
    id
    allowedActions
    deniedActions {
      action
      reason
    }
    comments {
      id
      author
      authorName
      typedName
      body
      createdAt
    }
  }
`);

const CommentForm = lazyPiece(() => import("./comment-form").then((module) => module.CommentForm), {
  placeholder: (
    <LoadingRegion>
      <Skeleton shape="block" height="11rem" />
    </LoadingRegion>
  ),
});

interface CommentsProps {
  readonly document: FragmentType<typeof CommentsFragment>;
}

/** The conversation about a document, oldest first, and the form to add to it if that is released. */
export function Comments(props: CommentsProps) {
  const t = useText();
  const document = readFragment(CommentsFragment, props.document);
  const hasScripts = useHasScripts();
  const canComment = document.allowedActions.includes("COMMENT");
  const isPreview = document.deniedActions.some(
    ({ action, reason }) => action === "COMMENT" && reason === "READ_ONLY_PREVIEW",
  );
  if (!canComment && !isPreview && document.comments.length === 0) return null;

  return (
    <div className={styles["comments"]} data-print="hide">
      <Section title={t("comments.title")}>
        {document.comments.length === 0 ? (
          <p className={styles["empty"]}>{t("comments.empty")}</p>
        ) : (
          <ol className={styles["thread"]} aria-label={t("comments.title")}>
            {document.comments.map((comment) => (
              <li key={comment.id}>
                <CommentBubble
                  authorName={comment.authorName}
                  typedName={comment.typedName}
                  body={comment.body}
                  createdAt={comment.createdAt}
                  isOwn={comment.author === "CUSTOMER"}
                />
              </li>
            ))}
          </ol>
        )}
        {isPreview && <Button disabled>{t("comments.send")}</Button>}
        {canComment && (hasScripts ? <CommentForm documentId={document.id} /> : <div className={styles["room"]} />)}
      </Section>
    </div>
  );
}
