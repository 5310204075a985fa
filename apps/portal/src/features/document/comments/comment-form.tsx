import { useMutation } from "@apollo/client/react";
import { zodResolver } from "@hookform/resolvers/zod";
import { Banner } from "@kundenportal/ui/banner";
import { Button } from "@kundenportal/ui/button";
import { TextArea } from "@kundenportal/ui/text-area";
import { TextField } from "@kundenportal/ui/text-field";
import { useToast } from "@kundenportal/ui/toast";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { graphql } from "../../../gql/gql";
import { problemText, showFieldProblems } from "../../../lib/form-problem";
import { z } from "../../../lib/form-schema";
import { toRequestFailure } from "../../../lib/request-failure";
import { type TextKey, useText } from "../../../lib/use-text";
import styles from "./comments.module.css";

const AddCommentMutation = graphql(`
  mutation AddComment($input: AddCommentInput!) {
    addComment(input: $input) {
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
      ... on Failure {
        code
      }
    }
  }
`);

const MAX_BODY_LENGTH = 4000;

const commentSchema = z.object({
  body: z.string().trim().min(1, "REQUIRED").max(MAX_BODY_LENGTH, "TOO_LONG"),
  authorName: z.string().trim().max(100, "TOO_LONG"),
});

type CommentValues = z.infer<typeof commentSchema>;

interface CommentFormProps {
  readonly documentId: string;
}

/** Writes to the merchant. The name stays for the next message. */
export function CommentForm({ documentId }: CommentFormProps) {
  const t = useText();
  const showToast = useToast();
  const [addComment] = useMutation(AddCommentMutation);
  const [problem, setProblem] = useState<TextKey | null>(null);
  const { formState, handleSubmit, register, resetField, setError } = useForm<CommentValues>({
    resolver: zodResolver(commentSchema),
    defaultValues: { body: "", authorName: "" },
  });
  const { errors, isSubmitting } = formState;

  async function handleSend({ authorName, body }: CommentValues): Promise<void> {
    setProblem(null);
    const { data, error } = await addComment({
      variables: { input: { documentId, body, authorName: authorName === "" ? null : authorName } },
    });
    const result = data?.addComment;
    switch (result?.__typename) {
      case "AddCommentSuccess":
        resetField("body");
        showToast({ tone: "success", title: t("comments.sent") });
        break;
      case "InvalidInput":
        if (!showFieldProblems(result.fields, ["body", "authorName"], setError)) setProblem("problem.other");
        break;
      case "ActionDenied":
        setProblem("denied.COMMENT.unavailable");
        break;
      case "NotFound":
        setProblem("error.gone");
        break;
      case undefined:
        setProblem(toRequestFailure(error).kind === "NO_CONNECTION" ? "error.noConnection.text" : "error.broken.text");
        break;
    }
  }

  return (
    <form className={styles["form"]} noValidate onSubmit={(event) => void handleSubmit(handleSend)(event)}>
      <TextArea
        label={t("comments.body")}
        maxLength={MAX_BODY_LENGTH}
        error={problemText(t, errors.body?.message)}
        {...register("body")}
      />
      <TextField
        label={t("comments.name")}
        isOptional
        autoComplete="name"
        error={problemText(t, errors.authorName?.message)}
        {...register("authorName")}
      />
      {problem !== null && (
        <Banner tone="danger" isUrgent>
          {t(problem)}
        </Banner>
      )}
      <div>
        <Button type="submit" isPending={isSubmitting}>
          {t("comments.send")}
        </Button>
      </div>
    </form>
  );
}
