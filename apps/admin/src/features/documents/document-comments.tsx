import { useMutation } from "@apollo/client/react";
import { FormNotice } from "@kundenportal/app-core/form-notice";
import { requiredText, z } from "@kundenportal/app-core/form-schema";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Badge } from "@kundenportal/ui/badge";
import { Button } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { Checkbox } from "@kundenportal/ui/checkbox";
import { CommentBubble } from "@kundenportal/ui/comment-bubble";
import { TextArea } from "@kundenportal/ui/text-area";
import { useWatch } from "react-hook-form";
import { Stack } from "../../components/form-grid";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useCommonFailure } from "../../lib/use-common-failure";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import styles from "./document-comments.module.css";

const DocumentCommentsFragment = graphql(`
  fragment DocumentComments_document on Document {
    id
    comments {
      id
      author
      authorName
      typedName
      body
      createdAt
      internal
    }
  }
`);

const AddCommentMutation = graphql(`
  mutation AddComment($input: AddCommentInput!, $idempotencyKey: String) {
    addComment(input: $input, idempotencyKey: $idempotencyKey) {
      ... on AddCommentSuccess {
        document {
          id
          ...DocumentComments_document
        }
      }
      ... on InvalidInput {
        fields {
          field
          code
        }
      }
      ... on NotFound {
        code
      }
    }
  }
`);

const commentValues = z.object({ body: requiredText(FIELD_LIMITS.comment.body), internal: z.boolean() });

interface DocumentCommentsProps {
  readonly document: FragmentType<typeof DocumentCommentsFragment>;
}

/** What client and staff have written to each other about the document, and what staff have noted for themselves. */
export function DocumentComments(props: DocumentCommentsProps) {
  const t = useText();
  const failureOf = useCommonFailure();
  const { canEdit } = useViewer();
  const { id, comments } = readFragment(DocumentCommentsFragment, props.document);
  const [addComment] = useMutation(AddCommentMutation, { refetchQueries: ["Timeline"] });

  const form = useSchemaForm({
    schema: commentValues,
    defaultValues: { body: "", internal: false },
    send: async (comment) => {
      const { data, error } = await addComment({ variables: { input: { documentId: id, ...comment } } });
      const result = data?.addComment;
      if (result?.__typename !== "AddCommentSuccess") return failureOf(result, error);
      form.reset();
      return undefined;
    },
  });
  const isInternal = useWatch({ control: form.control, name: "internal" });

  return (
    <Card title={t("document.comments")}>
      <Stack>
        {comments.length === 0 ? (
          <p className={styles["empty"]}>{t("document.noComments")}</p>
        ) : (
          <ol className={styles["list"]} aria-label={t("document.comments")} aria-live="polite">
            {comments.map((comment) => (
              <li key={comment.id} className={styles["comment"]}>
                {comment.internal && (
                  <div className={styles["badge"]}>
                    <Badge tone="warning">{t("document.internalComment")}</Badge>
                  </div>
                )}
                <CommentBubble
                  authorName={comment.authorName}
                  typedName={comment.typedName}
                  body={comment.body}
                  createdAt={comment.createdAt}
                  isOwn={comment.author === "STAFF"}
                />
              </li>
            ))}
          </ol>
        )}
        {canEdit && (
          <form className={styles["form"]} noValidate onSubmit={(event) => void form.submit(event)}>
            <FormNotice message={form.message} />
            <TextArea
              label={t("document.commentLabel")}
              maxLength={FIELD_LIMITS.comment.body}
              {...form.field("body")}
            />
            <div className={styles["send"]}>
              <Checkbox label={t("document.commentInternal")} {...form.field("internal")} />
              <Button type="submit" isPending={form.isPending}>
                {t(isInternal ? "document.saveNote" : "document.sendComment")}
              </Button>
            </div>
          </form>
        )}
      </Stack>
    </Card>
  );
}
