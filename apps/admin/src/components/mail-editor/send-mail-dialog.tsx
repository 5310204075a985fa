import { useMutation } from "@apollo/client/react";
import { FormDialog } from "@kundenportal/app-core/form-dialog";
import { requiredEmail, z } from "@kundenportal/app-core/form-schema";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { Banner } from "@kundenportal/ui/banner";
import { Checkbox } from "@kundenportal/ui/checkbox";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { TextField } from "@kundenportal/ui/text-field";
import { useToast } from "@kundenportal/ui/toast";
import { useState } from "react";
import { useWatch } from "react-hook-form";
import { readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { newIdempotencyKey } from "../../lib/idempotency-key";
import { useCommonFailure } from "../../lib/use-common-failure";
import { useText } from "../../lib/use-text";
import { MailPreview } from "./mail-preview";
import { MailTextEditor, type MailTexts } from "./mail-text-editor";
import { isBlocking, type PlaceholderProblem, PlaceholderProblemFragment } from "./placeholder-problem";
import styles from "./send-mail-dialog.module.css";
import { type MailSubjectMatter, useMailPreview } from "./use-mail-preview";

const SendMailMutation = graphql(`
  mutation SendMail($input: SendMailInput!) {
    sendMail(input: $input) {
      ... on SendMailSuccess {
        mail {
          id
          status
          to
        }
      }
      ... on InvalidInput {
        fields {
          field
          code
        }
      }
      ... on ActionDenied {
        reason
      }
      ... on NotFound {
        code
      }
      ... on UnknownPlaceholders {
        problems {
          ...PlaceholderProblem_problem
        }
      }
    }
  }
`);

interface SendMailDialogProps {
  readonly onClose: () => void;
  readonly about: MailSubjectMatter;
  /** Offers to attach the document's PDF. */
  readonly hasPdf?: boolean;
}

const mailValues = z.object({
  to: requiredEmail(),
  subject: z.string(),
  body: z.string(),
  attachPdf: z.boolean(),
});

/** Writes one email to a client, starting from the template. Remount it for each email. */
export function SendMailDialog({ onClose, about, hasPdf = false }: SendMailDialogProps) {
  const t = useText();
  const failureOf = useCommonFailure();
  const showToast = useToast();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const [edited, setEdited] = useState<MailTexts | null>(null);
  const [refused, setRefused] = useState<readonly PlaceholderProblem[]>([]);
  const [sendMail] = useMutation(SendMailMutation);
  const { preview, problems: found, error: previewError, retry } = useMailPreview(about, edited);
  const problems = refused.length > 0 ? refused : found;
  const isBlocked = problems.some(isBlocking);
  const hasWarning = problems.some((each) => !isBlocking(each));

  const form = useSchemaForm({
    schema: mailValues,
    defaultValues: { to: "", subject: "", body: "", attachPdf: hasPdf },
    values: edited === null && preview !== undefined ? toValues(preview, hasPdf) : undefined,
    send: async (mail) => {
      if (isBlocked) return undefined;
      const { data, error } = await sendMail({
        variables: {
          input: {
            ...mail,
            idempotencyKey,
            kind: about.kind,
            clientId: about.clientId ?? null,
            documentId: about.documentId ?? null,
          },
        },
        refetchQueries: ["Timeline"],
      });
      const result = data?.sendMail;
      switch (result?.__typename) {
        case "SendMailSuccess":
          showToast({ tone: "success", title: t("sendMail.sent", { to: result.mail.to }) });
          onClose();
          return undefined;
        case "UnknownPlaceholders":
          setRefused(result.problems.map((each) => readFragment(PlaceholderProblemFragment, each)));
          return undefined;
        case "ActionDenied":
          return { refusal: { title: t("sendMail.refused"), text: t(`denial.${result.reason}`) } };
        case "NotFound":
          return { refusal: { title: t("sendMail.refused"), text: t("failure.notFound.text") } };
        default:
          return failureOf(result, error);
      }
    },
  });
  const [to, subject, body] = useWatch({ control: form.control, name: ["to", "subject", "body"] });

  return (
    <FormDialog
      size="large"
      form={form}
      title={t("sendMail.title")}
      submitLabel={t("sendMail.submit")}
      canSubmit={preview !== undefined && !isBlocked}
      onClose={onClose}
    >
      {previewError !== undefined && <RequestFailureState error={previewError} onRetry={retry} />}
      {previewError === undefined && preview === undefined && (
        <LoadingRegion>
          <Skeleton shape="block" height="16rem" />
        </LoadingRegion>
      )}
      {preview !== undefined && (
        <div className={styles["columns"]}>
          <div className={styles["fields"]}>
            {isBlocked && (
              <Banner tone="danger" isUrgent title={t("sendMail.blocked")}>
                {t("sendMail.blockedText")}
              </Banner>
            )}
            {hasWarning && (
              <Banner tone="warning" title={t("sendMail.notReleased")}>
                {t("sendMail.notReleasedText")}
              </Banner>
            )}
            <TextField label={t("sendMail.to")} type="email" {...form.field("to")} />
            <MailTextEditor
              kind={about.kind}
              texts={{ subject, body }}
              onChange={(changed) => {
                form.setValue("subject", changed.subject, { shouldDirty: true });
                form.setValue("body", changed.body, { shouldDirty: true });
                setEdited(changed);
                setRefused([]);
              }}
              problems={problems}
              errors={{ subject: form.problemOf("subject"), body: form.problemOf("body") }}
            />
            {hasPdf && <Checkbox label={t("sendMail.attachPdf")} {...form.field("attachPdf")} />}
          </div>
          <div className={styles["preview"]}>
            <MailPreview preview={preview} recipient={to} />
          </div>
        </div>
      )}
    </FormDialog>
  );
}

interface MailTemplateTexts {
  readonly to: string | null;
  readonly subjectTemplate: string;
  readonly bodyTemplate: string;
}

function toValues({ to, subjectTemplate, bodyTemplate }: MailTemplateTexts, attachPdf: boolean) {
  return { to: to ?? "", subject: subjectTemplate, body: bodyTemplate, attachPdf };
}
