import { useMutation } from "@apollo/client/react";
import { FormDialog } from "@kundenportal/app-core/form-dialog";
import { emailLines, emailsOf, requiredEmail, z } from "@kundenportal/app-core/form-schema";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { MAX_FURTHER_EMAILS } from "@kundenportal/domain/documents/invoice-format";
import { Banner } from "@kundenportal/ui/banner";
import { Select } from "@kundenportal/ui/select";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { TextArea } from "@kundenportal/ui/text-area";
import { TextField } from "@kundenportal/ui/text-field";
import { useToast } from "@kundenportal/ui/toast";
import { useState } from "react";
import { useWatch } from "react-hook-form";
import { readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { MailFiles } from "../../gql/graphql";
import { newIdempotencyKey } from "@kundenportal/app-core/intentions";
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
        mails {
          id
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
}

const mailValues = z.object({
  to: requiredEmail(),
  subject: z.string(),
  body: z.string(),
  alsoTo: emailLines(MAX_FURTHER_EMAILS),
  files: z.enum(["NONE", "PDF", "ZUGFERD", "XRECHNUNG"]),
});

/** Writes one email to a client, starting from the template. Remount it for each email. */
export function SendMailDialog({ onClose, about }: SendMailDialogProps) {
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
    defaultValues: { to: "", alsoTo: "", subject: "", body: "", files: "NONE" },
    values: edited === null && preview !== undefined ? toValues(preview) : undefined,
    send: async (mail) => {
      if (isBlocked) return undefined;
      const { data, error } = await sendMail({
        variables: {
          input: {
            ...mail,
            alsoTo: emailsOf(mail.alsoTo),
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
          showToast({
            tone: "success",
            title:
              result.mails.length === 1
                ? t("sendMail.sent", { to: result.mail.to })
                : t("sendMail.sentToMany", { count: result.mails.length }),
          });
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
            {preview.files !== preview.wantedFiles && (
              <Banner
                tone="warning"
                title={t("sendMail.filesDiffer", { wanted: t(`sendMail.files.${preview.wantedFiles}`) })}
              >
                {t("sendMail.filesDifferText")}
              </Banner>
            )}
            <TextField label={t("sendMail.to")} type="email" {...form.field("to")} />
            <TextArea
              label={t("sendMail.alsoTo")}
              isOptional
              rows={2}
              description={t("sendMail.alsoToHint")}
              spellCheck={false}
              {...form.field("alsoTo")}
            />
            {preview.possibleFiles.length > 1 && (
              <Select
                label={t("sendMail.files")}
                options={preview.possibleFiles.map((value) => ({ value, label: t(`sendMail.files.${value}`) }))}
                {...form.field("files")}
              />
            )}
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
  readonly alsoTo: readonly string[];
  readonly files: MailFiles;
  readonly subjectTemplate: string;
  readonly bodyTemplate: string;
}

function toValues({ to, alsoTo, files, subjectTemplate, bodyTemplate }: MailTemplateTexts) {
  return { to: to ?? "", alsoTo: alsoTo.join("\n"), subject: subjectTemplate, body: bodyTemplate, files };
}
