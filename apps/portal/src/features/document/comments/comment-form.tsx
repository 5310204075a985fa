import { useMutation } from "@apollo/client/react";
import { FormNotice } from "@kundenportal/app-core/form-notice";
import { optionalText, requiredText, textOrNull, z } from "@kundenportal/app-core/form-schema";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Button } from "@kundenportal/ui/button";
import { TextArea } from "@kundenportal/ui/text-area";
import { TextField } from "@kundenportal/ui/text-field";
import { useToast } from "@kundenportal/ui/toast";
import { useContactName, useViewerDraft } from "../../../components/viewer-context";
import { graphql } from "../../../gql/gql";
import { useText } from "../../../lib/use-text";
import styles from "./comments.module.css";

const AddCommentMutation = graphql(`
  mutation AddComment($input: AddCommentInput!, $idempotencyKey: String) {
    addComment(input: $input, idempotencyKey: $idempotencyKey) {
      ... on AddCommentSuccess {
        document {
          id
          ...Comments_document
        }
      }
      ... on InvalidInput {
        fields {
          field
          code
        }
      }
      ... on TooMany {
        retryAfterSeconds
      }
      ... on Failure {
        code
      }
    }
  }
`);

const commentSchema = z.object({
  body: requiredText(FIELD_LIMITS.comment.body),
  authorName: optionalText(FIELD_LIMITS.comment.authorName),
});

interface CommentFormProps {
  readonly documentId: string;
}

/** Writes to the merchant. The name stays for the next message. */
export function CommentForm({ documentId }: CommentFormProps) {
  const t = useText();
  const showToast = useToast();
  const contactName = useContactName();
  const [addComment] = useMutation(AddCommentMutation);
  const form = useSchemaForm({
    schema: commentSchema,
    defaultValues: { body: "", authorName: contactName },
    draft: useViewerDraft(`comment ${documentId}`),
    send: async ({ authorName, body }) => {
      const { data, error } = await addComment({
        variables: { input: { documentId, body, authorName: textOrNull(authorName) } },
      });
      const result = data?.addComment;
      switch (result?.__typename) {
        case "AddCommentSuccess":
          form.resetField("body");
          showToast({ tone: "success", title: t("comments.sent") });
          return undefined;
        case "InvalidInput":
          return { fields: result.fields };
        case "ActionDenied":
          return { refusal: { text: t("denied.COMMENT.unavailable") } };
        case "TooMany":
          return { retryAfterSeconds: result.retryAfterSeconds };
        case "NotFound":
          return { refusal: { text: t("error.gone") } };
        case "KeyReused":
        case undefined:
          return { error };
      }
    },
  });

  return (
    <form className={styles["form"]} noValidate onSubmit={(event) => void form.submit(event)}>
      <TextArea label={t("comments.body")} maxLength={FIELD_LIMITS.comment.body} {...form.field("body")} />
      <TextField label={t("comments.name")} isOptional autoComplete="name" {...form.field("authorName")} />
      <FormNotice message={form.message} />
      <div>
        <Button type="submit" isPending={form.isPending}>
          {t("comments.send")}
        </Button>
      </div>
    </form>
  );
}
