import { useMutation } from "@apollo/client/react";
import { RequestFailureBanner } from "@kundenportal/app-core/request-failure-banner";
import { useFailureToast } from "@kundenportal/app-core/use-failure-toast";
import { Button, ButtonLink } from "@kundenportal/ui/button";
import { ConfirmDialog } from "@kundenportal/ui/confirm-dialog";
import { IconButton } from "@kundenportal/ui/icon-button";
import { Menu, type MenuEntry } from "@kundenportal/ui/menu";
import { useToast } from "@kundenportal/ui/toast";
import { BellRing, Check, CircleX, Ellipsis, Mail, Pencil, RefreshCw, Send, Trash2, Undo2, Wallet } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useNavigate } from "react-router";
import { documentName } from "../../components/document-name";
import { SendMailDialog } from "../../components/mail-editor/send-mail-dialog";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { DocumentStep } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import { BookPaymentDialog } from "./book-payment-dialog";
import { ReminderDialog } from "./reminder-dialog";
import { useIssueDocument } from "./use-issue-document";

const DocumentStepsFragment = graphql(`
  fragment DocumentSteps_document on Document {
    id
    type
    number
    status
    possibleSteps
    ...BookPaymentDialog_document
    ...ReminderDialog_document
  }
`);

const CancelDocumentMutation = graphql(`
  mutation CancelDocument($id: ID!) {
    cancelDocument(id: $id) {
      __typename
      ... on DocumentSuccess {
        document {
          id
          ...DocumentPage_document
        }
      }
      ... on StepNotPossible {
        status
      }
      ... on PaymentUnderWay {
        code
      }
    }
  }
`);

const SetDocumentClearedMutation = graphql(`
  mutation SetDocumentCleared($id: ID!, $cleared: Boolean!) {
    setDocumentCleared(id: $id, cleared: $cleared) {
      __typename
      ... on DocumentSuccess {
        document {
          id
          ...DocumentPage_document
        }
      }
      ... on StepNotPossible {
        status
      }
    }
  }
`);

const DeleteDraftMutation = graphql(`
  mutation DeleteDraft($id: ID!) {
    deleteDraft(id: $id) {
      __typename
      ... on DeleteDraftSuccess {
        deletedId
      }
      ... on StepNotPossible {
        status
      }
    }
  }
`);

type OpenDialog = "ISSUE" | "CANCEL" | "DELETE" | "PAYMENT" | "REMINDER" | "MAIL";

interface DocumentStepsProps {
  readonly document: FragmentType<typeof DocumentStepsFragment>;
  /** Further buttons, for what changes nothing; placed before those that do. */
  readonly children?: ReactNode;
}

/** What staff can do with the document now, according to the server; the likeliest step is a button of its own. */
export function DocumentSteps(props: DocumentStepsProps) {
  const t = useText();
  const navigate = useNavigate();
  const showToast = useToast();
  const tellFailure = useFailureToast();
  const document = readFragment(DocumentStepsFragment, props.document);
  const [openDialog, setOpenDialog] = useState<OpenDialog | null>(null);
  const refresh = { refetchQueries: ["Timeline"] };
  const [cancel, canceling] = useMutation(CancelDocumentMutation, refresh);
  const [deleteDraft, deleting] = useMutation(DeleteDraftMutation, {
    update: (cache) => cache.evict({ id: "ROOT_QUERY", fieldName: "documents" }),
  });
  const [setCleared, clearing] = useMutation(SetDocumentClearedMutation, refresh);

  const name = documentName(t, document);
  const can = (step: DocumentStep): boolean => document.possibleSteps.includes(step);
  const close = (): void => setOpenDialog(null);

  /** Says how a step ended, for the results that all steps share. */
  function report(typename: string, doneText: string): void {
    close();
    if (typename === "DocumentSuccess") showToast({ tone: "success", title: doneText });
    else if (typename === "StepNotPossible") {
      showToast({
        tone: "danger",
        title: t("failure.stepNotPossible", { status: t(`documentStatus.${document.status}`) }),
      });
    } else showToast({ tone: "danger", title: t("failure.notFound.title"), description: t("failure.notFound.text") });
  }

  const { handleIssue, issuing } = useIssueDocument(document.id, { close, report });

  async function handleCancel(): Promise<void> {
    const { data } = await cancel({ variables: { id: document.id } });
    const result = data?.cancelDocument;
    if (result?.__typename === "PaymentUnderWay") {
      close();
      const isUnderWay = result.code === "PAYMENT_UNDER_WAY";
      showToast({
        tone: "danger",
        title: t(isUnderWay ? "step.paymentUnderWay" : "step.providerUnavailable"),
        description: t(isUnderWay ? "step.paymentUnderWayText" : "step.providerUnavailableText"),
      });
    } else if (result !== undefined) report(result.__typename, t("step.canceled"));
  }

  async function handleDelete(): Promise<void> {
    const { data } = await deleteDraft({ variables: { id: document.id } });
    if (data?.deleteDraft.__typename === "DeleteDraftSuccess") {
      showToast({ tone: "success", title: t("step.deleted") });
      void navigate("/documents");
    } else if (data !== undefined) report(data.deleteDraft.__typename, "");
  }

  async function handleCleared(cleared: boolean): Promise<void> {
    const { data, error } = await setCleared({ variables: { id: document.id, cleared } });
    if (error !== undefined) {
      tellFailure(error);
    } else if (data !== undefined) {
      report(data.setDocumentCleared.__typename, t(cleared ? "step.cleared" : "step.clearUndone"));
    }
  }

  const menuEntries: readonly (MenuEntry | false)[] = [
    can("REVISE") && {
      id: "revise",
      label: t("step.REVISE"),
      icon: <RefreshCw aria-hidden />,
      href: `/documents/${document.id}/edit`,
    },
    can("UNDO_CLEAR") && {
      id: "undo-clear",
      label: t("step.UNDO_CLEAR"),
      icon: <Undo2 aria-hidden />,
      onAction: () => void handleCleared(false),
    },
    can("REMIND") && {
      id: "remind",
      label: t("step.REMIND"),
      icon: <BellRing aria-hidden />,
      onAction: () => setOpenDialog("REMINDER"),
    },
    can("CANCEL") && {
      id: "cancel",
      label: t("step.CANCEL"),
      icon: <CircleX aria-hidden />,
      isDangerous: true,
      startsGroup: true,
      onAction: () => setOpenDialog("CANCEL"),
    },
    can("DELETE") && {
      id: "delete",
      label: t("step.DELETE"),
      icon: <Trash2 aria-hidden />,
      isDangerous: true,
      startsGroup: true,
      onAction: () => setOpenDialog("DELETE"),
    },
  ];
  const entries = menuEntries.filter((entry) => entry !== false);

  return (
    <>
      {entries.length > 0 && (
        <Menu
          label={t("client.more")}
          trigger={<IconButton label={t("client.more")} icon={<Ellipsis />} variant="outlined" />}
          entries={entries}
        />
      )}
      {props.children}
      {can("BOOK_PAYMENT") && (
        <Button icon={<Wallet aria-hidden />} onClick={() => setOpenDialog("PAYMENT")}>
          {t("step.BOOK_PAYMENT")}
        </Button>
      )}
      {can("CLEAR") && (
        <Button icon={<Check aria-hidden />} isPending={clearing.loading} onClick={() => void handleCleared(true)}>
          {t("step.CLEAR")}
        </Button>
      )}
      {can("EDIT") && (
        <ButtonLink href={`/documents/${document.id}/edit`} icon={<Pencil aria-hidden />}>
          {t("step.EDIT")}
        </ButtonLink>
      )}
      {can("SEND") && (
        <Button variant="primary" icon={<Mail aria-hidden />} onClick={() => setOpenDialog("MAIL")}>
          {t("step.SEND")}
        </Button>
      )}
      {can("ISSUE") && (
        <Button variant="primary" icon={<Send aria-hidden />} onClick={() => setOpenDialog("ISSUE")}>
          {t("step.ISSUE")}
        </Button>
      )}

      <StepDialog
        isOpen={openDialog === "ISSUE"}
        title={t("step.issueTitle", { name })}
        description={t("step.issueText")}
        confirmLabel={t("step.ISSUE")}
        isPending={issuing.loading}
        error={issuing.error}
        onConfirm={() => void handleIssue()}
        onClose={close}
      />
      <StepDialog
        isOpen={openDialog === "CANCEL"}
        title={t("step.cancelTitle", { name })}
        description={t("step.cancelText")}
        confirmLabel={t("step.CANCEL")}
        isDangerous
        isPending={canceling.loading}
        error={canceling.error}
        onConfirm={() => void handleCancel()}
        onClose={close}
      />
      <StepDialog
        isOpen={openDialog === "DELETE"}
        title={t("step.deleteTitle", { name })}
        description={t("step.deleteText")}
        confirmLabel={t("step.DELETE")}
        isDangerous
        isPending={deleting.loading}
        error={deleting.error}
        onConfirm={() => void handleDelete()}
        onClose={close}
      />
      {openDialog === "PAYMENT" && <BookPaymentDialog document={document} onClose={close} />}
      {openDialog === "REMINDER" && <ReminderDialog document={document} onClose={close} />}
      {openDialog === "MAIL" && (
        <SendMailDialog about={{ kind: document.type, documentId: document.id }} hasPdf onClose={close} />
      )}
    </>
  );
}

interface StepDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly description: ReactNode;
  readonly confirmLabel: string;
  readonly isDangerous?: boolean;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

function StepDialog({ error, ...dialog }: StepDialogProps) {
  return (
    <ConfirmDialog {...dialog}>
      <RequestFailureBanner error={error} />
    </ConfirmDialog>
  );
}
