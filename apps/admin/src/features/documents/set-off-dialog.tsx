import { useMutation, useQuery } from "@apollo/client/react";
import { FormDialog } from "@kundenportal/app-core/form-dialog";
import { optionalText, textOrNull, z } from "@kundenportal/app-core/form-schema";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { formatApiMoney } from "@kundenportal/ui/format";
import { Select } from "@kundenportal/ui/select";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { TextField } from "@kundenportal/ui/text-field";
import { useToast } from "@kundenportal/ui/toast";
import { useLocale } from "@kundenportal/ui/use-text";
import { useState } from "react";
import { documentName } from "../../components/document-name";
import { FormGrid, WholeRow } from "../../components/form-grid";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { newIdempotencyKey } from "@kundenportal/app-core/intentions";
import { typedAmount } from "../../lib/typed-amount";
import { toTypedDecimal } from "../../lib/typed-decimal";
import { useCommonFailure } from "../../lib/use-common-failure";
import { useText } from "../../lib/use-text";

const SetOffDialogFragment = graphql(`
  fragment SetOffDialog_document on Document {
    id
    type
    number
    creditAmount {
      amount
      currency
    }
    client {
      id
    }
  }
`);

const OpenInvoicesQuery = graphql(`
  query OpenInvoices($clientId: ID!) {
    documents(filter: { clientId: $clientId, types: [INVOICE], statuses: [OPEN] }, first: 100) {
      edges {
        cursor
        node {
          id
          type
          number
          openAmount {
            amount
            currency
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const SetOffMutation = graphql(`
  mutation SetOff($input: SetOffInput!) {
    setOff(input: $input) {
      ... on SetOffSuccess {
        from {
          id
          ...DocumentPage_document
        }
        to {
          id
          number
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
      ... on NotFound {
        code
      }
    }
  }
`);

interface SetOffDialogProps {
  readonly document: FragmentType<typeof SetOffDialogFragment>;
  readonly onClose: () => void;
}

/** Sets the client's credit against an open invoice. Remount it for each time: each has a key of its own. */
export function SetOffDialog(props: SetOffDialogProps) {
  const t = useText();
  const failureOf = useCommonFailure();
  const locale = useLocale();
  const showToast = useToast();
  const document = readFragment(SetOffDialogFragment, props.document);
  const { creditAmount } = document;
  const currency = creditAmount?.currency ?? "";
  const [idempotencyKey] = useState(newIdempotencyKey);
  const [setOff] = useMutation(SetOffMutation, { refetchQueries: ["Timeline"] });
  const {
    data,
    loading,
    error: loadingError,
    refetch,
  } = useQuery(OpenInvoicesQuery, {
    variables: { clientId: document.client.id },
    fetchPolicy: "network-only",
  });
  const invoices = (data?.documents.edges ?? [])
    .map(({ node }) => node)
    .filter(
      ({ id, openAmount }) => id !== document.id && openAmount?.currency === currency && Number(openAmount.amount) > 0,
    );

  const form = useSchemaForm({
    schema: z.object({
      toDocumentId: z.string().min(1, "REQUIRED"),
      amount: typedAmount(locale, currency),
      note: optionalText(FIELD_LIMITS.bookedPayment.note),
    }),
    defaultValues: { toDocumentId: "", amount: toTypedDecimal(creditAmount?.amount ?? "", locale), note: "" },
    send: async ({ toDocumentId, amount, note }) => {
      const { data: answer, error } = await setOff({
        variables: {
          input: { fromDocumentId: document.id, toDocumentId, amount, note: textOrNull(note), idempotencyKey },
        },
      });
      const result = answer?.setOff;
      switch (result?.__typename) {
        case "SetOffSuccess":
          showToast({ tone: "success", title: t("setOff.done", { number: result.to.number ?? "" }) });
          props.onClose();
          return undefined;
        case "StepNotPossible":
          return { refusal: { text: t("setOff.nothingLeft") } };
        default:
          return failureOf(result, error);
      }
    },
  });

  const amount = form.field("amount");
  return (
    <FormDialog
      size="small"
      form={form}
      title={t("step.SET_OFF")}
      description={t("setOff.text", {
        name: documentName(t, document),
        amount: creditAmount === null ? "" : formatApiMoney(creditAmount, locale),
      })}
      submitLabel={t("setOff.submit")}
      onClose={props.onClose}
    >
      {loadingError !== undefined ? (
        <RequestFailureState error={loadingError} onRetry={() => void refetch()} isRetrying={loading} />
      ) : loading && data === undefined ? (
        <LoadingRegion>
          <Skeleton shape="block" height="10rem" />
        </LoadingRegion>
      ) : invoices.length === 0 ? (
        <p>{t("setOff.noInvoices")}</p>
      ) : (
        <FormGrid>
          <WholeRow>
            <Select
              label={t("setOff.invoice")}
              options={[
                { value: "", label: t("setOff.choose") },
                ...invoices.map((invoice) => ({
                  value: invoice.id,
                  label:
                    invoice.openAmount === null
                      ? documentName(t, invoice)
                      : t("setOff.option", {
                          name: documentName(t, invoice),
                          amount: formatApiMoney(invoice.openAmount, locale),
                        }),
                })),
              ]}
              {...form.field("toDocumentId")}
            />
          </WholeRow>
          <TextField
            label={t("common.amount")}
            inputMode="decimal"
            suffix={currency}
            {...amount}
            error={form.codeOf("amount") === "OUT_OF_RANGE" ? t("setOff.tooMuch") : amount.error}
          />
          <WholeRow>
            <TextField
              label={t("bookPayment.note")}
              isOptional
              maxLength={FIELD_LIMITS.bookedPayment.note}
              {...form.field("note")}
            />
          </WholeRow>
        </FormGrid>
      )}
    </FormDialog>
  );
}
