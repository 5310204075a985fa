import { useMutation } from "@apollo/client/react";
import { useFailureToast } from "@kundenportal/app-core/use-failure-toast";
import { findIssueWarnings } from "@kundenportal/domain/documents/step-warnings";
import { IconButton } from "@kundenportal/ui/icon-button";
import { Menu } from "@kundenportal/ui/menu";
import { useToast } from "@kundenportal/ui/toast";
import {
  ArrowRightLeft,
  BellRing,
  Check,
  CircleX,
  Ellipsis,
  Mail,
  Pencil,
  RefreshCw,
  Send,
  Trash2,
  Undo2,
  Wallet,
} from "lucide-react";
import { type ReactElement, type ReactNode, useState } from "react";
import { useNavigate } from "react-router";
import { documentName } from "../../components/document-name";
import { SendMailDialog } from "../../components/mail-editor/send-mail-dialog";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { DocumentStep } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import { useToday } from "../../lib/use-today";
import { useViewer } from "../../lib/viewer";
import { arrangeSteps, dangerous, type StepAction } from "./arrange-steps";
import { BookPaymentDialog } from "./book-payment-dialog";
import { CancelDialog } from "./cancel-dialog";
import { RecordRefundDialog } from "./record-refund-dialog";
import { ReminderDialog } from "./reminder-dialog";
import { SetOffDialog } from "./set-off-dialog";
import { StepButton } from "./step-button";
import { StepDialog } from "./step-dialog";
import { useFollowUps } from "./use-follow-ups";
import { useIssueDocument } from "./use-issue-document";

export const DocumentStepsFragment = graphql(`
  fragment DocumentSteps_document on Document {
    id
    type
    number
    status
    possibleSteps
    date
    dueDate
    validUntil
    nextStep
    ...FollowUps_document
    ...BookPaymentDialog_document
    ...CancelDialog_document
    ...RecordRefundDialog_document
    ...SetOffDialog_document
    ...ReminderDialog_document
  }
`);

const SetDocumentClearedMutation = graphql(`
  mutation SetDocumentCleared($id: ID!, $cleared: Boolean!, $idempotencyKey: String) {
    setDocumentCleared(id: $id, cleared: $cleared, idempotencyKey: $idempotencyKey) {
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
  mutation DeleteDraft($id: ID!, $idempotencyKey: String) {
    deleteDraft(id: $id, idempotencyKey: $idempotencyKey) {
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

/** Steps that are confirmed or filled in before they are done. */
type DialogStep = Exclude<DocumentStep, "CLEAR" | "EDIT" | "REVISE" | "UNDO_CLEAR">;

type OpenDialog = "ISSUE" | "CANCEL" | "DELETE" | "PAYMENT" | "REFUND" | "SET_OFF" | "REMINDER" | "MAIL";

interface DocumentStepsProps {
  readonly document: FragmentType<typeof DocumentStepsFragment>;
  /** Further buttons, for what changes nothing; placed after those that do. */
  readonly children?: ReactNode;
}

/** What staff can do with the document now, according to the server; what is due comes first. */
export function DocumentSteps(props: DocumentStepsProps) {
  const t = useText();
  const navigate = useNavigate();
  const showToast = useToast();
  const tellFailure = useFailureToast();
  const { canEdit } = useViewer();
  const today = useToday();
  const document = readFragment(DocumentStepsFragment, props.document);
  const [openDialog, setOpenDialog] = useState<OpenDialog | null>(null);
  const refresh = { refetchQueries: ["Timeline"] };
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

  const followUps = useFollowUps(document);
  const { handleIssue, issuing } = useIssueDocument(document.id, { close, report });

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

  const openStep = (step: DialogStep, icon: ReactElement, dialog: OpenDialog): StepAction | false =>
    can(step) && { id: step, label: t(`step.${step}`), icon, onAction: () => setOpenDialog(dialog) };
  const edit = (step: "EDIT" | "REVISE", icon: ReactElement): StepAction | false =>
    can(step) && { id: step, label: t(`step.${step}`), icon, href: `/documents/${document.id}/edit` };

  const actions: readonly (StepAction | false)[] = [
    openStep("ISSUE", <Send aria-hidden />, "ISSUE"),
    edit("EDIT", <Pencil aria-hidden />),
    openStep("SEND", <Mail aria-hidden />, "MAIL"),
    openStep("BOOK_PAYMENT", <Wallet aria-hidden />, "PAYMENT"),
    can("CLEAR") && {
      id: "CLEAR",
      label: t("step.CLEAR"),
      icon: <Check aria-hidden />,
      isPending: clearing.loading,
      onAction: () => void handleCleared(true),
    },
    edit("REVISE", <RefreshCw aria-hidden />),
    openStep("REMIND", <BellRing aria-hidden />, "REMINDER"),
    ...followUps.actions,
    can("UNDO_CLEAR") && {
      id: "UNDO_CLEAR",
      label: t("step.UNDO_CLEAR"),
      icon: <Undo2 aria-hidden />,
      onAction: () => void handleCleared(false),
    },
    openStep("RECORD_REFUND", <Undo2 aria-hidden />, "REFUND"),
    openStep("SET_OFF", <ArrowRightLeft aria-hidden />, "SET_OFF"),
    dangerous(openStep("CANCEL", <CircleX aria-hidden />, "CANCEL")),
    dangerous(openStep("DELETE", <Trash2 aria-hidden />, "DELETE")),
  ];
  const { primary, buttons, menu } = arrangeSteps(
    canEdit ? actions.filter((action) => action !== false) : [],
    document.nextStep,
  );

  return (
    <>
      {primary !== undefined && <StepButton action={primary} isPrimary />}
      {buttons.map((action) => (
        <StepButton key={action.id} action={action} />
      ))}
      {props.children}
      {menu.length > 0 && (
        <Menu
          label={t("client.more")}
          trigger={<IconButton label={t("client.more")} icon={<Ellipsis />} variant="outlined" />}
          entries={menu}
        />
      )}

      <StepDialog
        isOpen={openDialog === "ISSUE"}
        title={t("step.issueTitle", { name })}
        description={t("step.issueText")}
        confirmLabel={t("step.ISSUE")}
        isPending={issuing.loading}
        error={issuing.error}
        warnings={findIssueWarnings(document, today).map((warning) => t(`issueWarning.${warning}`))}
        onConfirm={() => void handleIssue()}
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
      {followUps.dialog}
      {openDialog === "CANCEL" && <CancelDialog document={document} onClose={close} />}
      {openDialog === "PAYMENT" && <BookPaymentDialog document={document} onClose={close} />}
      {openDialog === "REFUND" && <RecordRefundDialog document={document} onClose={close} />}
      {openDialog === "SET_OFF" && <SetOffDialog document={document} onClose={close} />}
      {openDialog === "REMINDER" && <ReminderDialog document={document} onClose={close} />}
      {openDialog === "MAIL" && (
        <SendMailDialog about={{ kind: document.type, documentId: document.id }} onClose={close} />
      )}
    </>
  );
}
