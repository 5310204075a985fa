import { useMutation } from "@apollo/client/react";
import { Badge } from "@kundenportal/ui/badge";
import { Button } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { Checkbox } from "@kundenportal/ui/checkbox";
import { CommentBubble } from "@kundenportal/ui/comment-bubble";
import { TextArea } from "@kundenportal/ui/text-area";
import { useState } from "react";
import { Stack } from "../../components/form-grid";
import { RequestFailureBanner } from "../../components/request-failure-banner";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { problemText } from "../../lib/field-problems";
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
      body
      createdAt
      internal
    }
  }
`);

const AddCommentMutation = graphql(`
  mutation AddComment($input: AddCommentInput!) {
    addComment(input: $input) {
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

const MAX_LENGTH = 4000;

interface DocumentCommentsProps {
  readonly document: FragmentType<typeof DocumentCommentsFragment>;
}

/** What client and staff wrote to each other about the document, and what staff noted for themselves. */
export function DocumentComments(props: DocumentCommentsProps) {
  const t = useText();
  const { canEdit } = useViewer();
  const { id, comments } = readFragment(DocumentCommentsFragment, props.document);
  const [body, setBody] = useState("");
  const [isInternal, setIsInternal] = useState(false);
  const [problem, setProblem] = useState<string | undefined>();
  const [addComment, { loading, error }] = useMutation(AddCommentMutation, { refetchQueries: ["Timeline"] });

  async function handleSubmit(): Promise<void> {
    if (body.trim() === "") {
      setProblem("REQUIRED");
      return;
    }
    setProblem(undefined);
    const { data } = await addComment({ variables: { input: { documentId: id, body, internal: isInternal } } });
    const result = data?.addComment;
    if (result?.__typename === "InvalidInput") setProblem(result.fields[0]?.code);
    if (result?.__typename === "AddCommentSuccess") {
      setBody("");
      setIsInternal(false);
    }
  }

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
                  body={comment.body}
                  createdAt={comment.createdAt}
                  isOwn={comment.author === "STAFF"}
                />
              </li>
            ))}
          </ol>
        )}
        {canEdit && (
          <form
            className={styles["form"]}
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void handleSubmit();
            }}
          >
            <RequestFailureBanner error={error} />
            <TextArea
              label={t("document.commentLabel")}
              name="comment"
              maxLength={MAX_LENGTH}
              value={body}
              error={problemText(t, problem)}
              onChange={(event) => setBody(event.target.value)}
            />
            <div className={styles["send"]}>
              <Checkbox
                label={t("document.commentInternal")}
                checked={isInternal}
                onChange={(event) => setIsInternal(event.target.checked)}
              />
              <Button type="submit" isPending={loading}>
                {t(isInternal ? "document.saveNote" : "document.sendComment")}
              </Button>
            </div>
          </form>
        )}
      </Stack>
    </Card>
  );
}
