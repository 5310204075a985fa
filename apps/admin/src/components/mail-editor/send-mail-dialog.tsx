import { useMutation } from "@apollo/client/react";
import { Banner } from "@kundenportal/ui/banner";
import { Button } from "@kundenportal/ui/button";
import { Checkbox } from "@kundenportal/ui/checkbox";
import { Dialog } from "@kundenportal/ui/dialog";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { TextField } from "@kundenportal/ui/text-field";
import { useToast } from "@kundenportal/ui/toast";
import { useId, useState } from "react";
import { readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { problemText } from "../../lib/field-problems";
import { newIdempotencyKey } from "../../lib/idempotency-key";
import { useText } from "../../lib/use-text";
import { RequestFailureBanner } from "../request-failure-banner";
import { RequestFailureState } from "../request-failure-state";
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

interface SendingProblem {
  readonly to?: string;
  readonly subject?: string;
  readonly body?: string;
  /** What concerns no field, in words. */
  readonly other?: string;
}

/** Writes one mail to a client, starting from the template. Mount it anew for each mail. */
export function SendMailDialog({ onClose, about, hasPdf = false }: SendMailDialogProps) {
  const t = useText();
  const formId = useId();
  const showToast = useToast();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const [typedTo, setTypedTo] = useState<string | null>(null);
  const [edited, setEdited] = useState<MailTexts | null>(null);
  const [attachesPdf, setAttachesPdf] = useState(hasPdf);
  const [problem, setProblem] = useState<SendingProblem>({});
  const [refused, setRefused] = useState<readonly PlaceholderProblem[]>([]);
  const [sendMail, { error, loading: isSending }] = useMutation(SendMailMutation);
  const { preview, problems: found, error: previewError, retry } = useMailPreview(about, edited);

  const texts = edited ?? (preview && { subject: preview.subjectTemplate, body: preview.bodyTemplate });
  const to = typedTo ?? preview?.to ?? "";
  const problems = refused.length > 0 ? refused : found;
  const isBlocked = problems.some(isBlocking);
  const hasWarning = problems.some((each) => !isBlocking(each));

  async function handleSubmit({ subject, body }: MailTexts): Promise<void> {
    if (isBlocked || isSending) return;
    if (to.trim() === "") {
      setProblem({ to: "REQUIRED" });
      return;
    }
    setProblem({});
    const { data } = await sendMail({
      variables: {
        input: {
          idempotencyKey,
          kind: about.kind,
          clientId: about.clientId ?? null,
          documentId: about.documentId ?? null,
          to: to.trim(),
          subject,
          body,
          attachPdf: attachesPdf,
        },
      },
      refetchQueries: ["Timeline"],
    });
    const result = data?.sendMail;
    switch (result?.__typename) {
      case "SendMailSuccess":
        showToast({ tone: "success", title: t("sendMail.sent", { to: result.mail.to }) });
        onClose();
        break;
      case "UnknownPlaceholders":
        setRefused(result.problems.map((each) => readFragment(PlaceholderProblemFragment, each)));
        break;
      case "InvalidInput":
        setProblem(Object.fromEntries(result.fields.map(({ field, code }) => [field, code])));
        break;
      case "ActionDenied":
        setProblem({ other: t(`denial.${result.reason}`) });
        break;
      case "NotFound":
        setProblem({ other: t("failure.notFound.text") });
        break;
      case undefined:
        break;
    }
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      canDismiss={!isSending}
      size="large"
      title={t("sendMail.title")}
      footer={
        <>
          <Button disabled={isSending} onClick={onClose}>
            {t("action.cancel")}
          </Button>
          <Button
            variant="primary"
            type="submit"
            form={formId}
            isPending={isSending}
            disabled={texts === undefined || isBlocked}
          >
            {t("sendMail.submit")}
          </Button>
        </>
      }
    >
      {previewError !== undefined && <RequestFailureState error={previewError} onRetry={retry} />}
      {previewError === undefined && texts === undefined && (
        <LoadingRegion>
          <Skeleton shape="block" height="16rem" />
        </LoadingRegion>
      )}
      {texts !== undefined && (
        <form
          id={formId}
          className={styles["form"]}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void handleSubmit(texts);
          }}
        >
          <div className={styles["fields"]}>
            <RequestFailureBanner error={error} />
            {problem.other !== undefined && (
              <Banner tone="danger" isUrgent title={t("sendMail.refused")}>
                {problem.other}
              </Banner>
            )}
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
            <TextField
              label={t("sendMail.to")}
              type="email"
              name="to"
              value={to}
              error={problemText(t, problem.to)}
              onChange={(event) => setTypedTo(event.target.value)}
            />
            <MailTextEditor
              kind={about.kind}
              texts={texts}
              onChange={(changed) => {
                setEdited(changed);
                setRefused([]);
              }}
              problems={problems}
              errors={{ subject: problemText(t, problem.subject), body: problemText(t, problem.body) }}
            />
            {hasPdf && (
              <Checkbox
                label={t("sendMail.attachPdf")}
                checked={attachesPdf}
                onChange={(event) => setAttachesPdf(event.target.checked)}
              />
            )}
          </div>
          <div className={styles["preview"]}>
            <MailPreview preview={preview} recipient={to} />
          </div>
        </form>
      )}
    </Dialog>
  );
}
