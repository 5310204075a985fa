import { useMutation } from "@apollo/client/react";
import { FormDialog } from "@kundenportal/app-core/form-dialog";
import { requiredText, z } from "@kundenportal/app-core/form-schema";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Banner } from "@kundenportal/ui/banner";
import { Button } from "@kundenportal/ui/button";
import { Checkbox } from "@kundenportal/ui/checkbox";
import { TextArea } from "@kundenportal/ui/text-area";
import { useToast } from "@kundenportal/ui/toast";
import { documentName } from "../../components/document-name";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useCommonFailure } from "../../lib/use-common-failure";
import { useText } from "../../lib/use-text";
import { useFollowUps } from "./use-follow-ups";

const CancelDialogFragment = graphql(`
  fragment CancelDialog_document on Document {
    id
    type
    number
    allowedFollowUps
    client {
      id
      email
    }
    ...FollowUps_document
  }
`);

const CancelDocumentMutation = graphql(`
  mutation CancelDocument($id: ID!, $reason: String, $tellCustomer: Boolean!, $idempotencyKey: String) {
    cancelDocument(id: $id, reason: $reason, tellCustomer: $tellCustomer, idempotencyKey: $idempotencyKey) {
      __typename
      ... on DocumentSuccess {
        document {
          id
          ...DocumentPage_document
        }
      }
      ... on InvalidInput {
        fields {
          field
          code
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

/** What takes an invoice back on paper: the whole, or what is left of it. */
const BETTER = ["write-CANCELLATION", "write-CREDIT_NOTE"] as const;

interface CancelDialogProps {
  readonly document: FragmentType<typeof CancelDialogFragment>;
  readonly onClose: () => void;
}

/** Cancels a document: asks why, and whether the customer is told. For an issued invoice it first names the better way. */
export function CancelDialog(props: CancelDialogProps) {
  const t = useText();
  const failureOf = useCommonFailure();
  const showToast = useToast();
  const document = readFragment(CancelDialogFragment, props.document);
  const { email } = document.client;
  const { actions } = useFollowUps(document);
  const better = BETTER.map((id) => actions.find((action) => action.id === id)).find((action) => action !== undefined);
  const [cancelDocument] = useMutation(CancelDocumentMutation, { refetchQueries: ["Timeline"] });

  const form = useSchemaForm({
    schema: z.object({ reason: requiredText(FIELD_LIMITS.cancellation.reason), tellCustomer: z.boolean() }),
    defaultValues: { reason: "", tellCustomer: email !== null },
    send: async ({ reason, tellCustomer }) => {
      const { data, error } = await cancelDocument({
        variables: { id: document.id, reason, tellCustomer: tellCustomer && email !== null },
      });
      const result = data?.cancelDocument;
      switch (result?.__typename) {
        case "DocumentSuccess":
          showToast({ tone: "success", title: t("step.canceled") });
          props.onClose();
          return undefined;
        case "PaymentUnderWay":
          return {
            refusal:
              result.code === "PAYMENT_UNDER_WAY"
                ? { title: t("step.paymentUnderWay"), text: t("step.paymentUnderWayText") }
                : { title: t("step.providerUnavailable"), text: t("step.providerUnavailableText") },
          };
        case "Conflict":
          return { error };
        default:
          return failureOf(result, error);
      }
    },
  });

  return (
    <FormDialog
      form={form}
      title={t("step.cancelTitle", { name: documentName(t, document) })}
      description={t("step.cancelText")}
      submitLabel={t("step.CANCEL")}
      dismissLabel={t("cancel.keep")}
      isDangerous
      onClose={props.onClose}
    >
      {better !== undefined && (
        <Banner
          tone="info"
          title={t("cancel.creditNoteTitle")}
          actions={
            <Button size="small" isPending={better.isPending ?? false} onClick={() => better.onAction?.()}>
              {better.label}
            </Button>
          }
        >
          {t("cancel.creditNoteText")}
        </Banner>
      )}
      <TextArea
        label={t("cancel.reason")}
        description={t("cancel.reasonHint")}
        maxLength={FIELD_LIMITS.cancellation.reason}
        {...form.field("reason")}
      />
      <Checkbox
        label={t("cancel.tellCustomer")}
        description={email ?? t("cancel.noAddress")}
        disabled={email === null}
        {...form.field("tellCustomer")}
      />
    </FormDialog>
  );
}
