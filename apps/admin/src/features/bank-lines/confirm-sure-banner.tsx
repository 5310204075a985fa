import { useMutation } from "@apollo/client/react";
import { useRequestFailureText } from "@kundenportal/app-core/use-request-failure-text";
import { Banner } from "@kundenportal/ui/banner";
import { Button } from "@kundenportal/ui/button";
import { ConfirmDialog } from "@kundenportal/ui/confirm-dialog";
import { useToast } from "@kundenportal/ui/toast";
import { useState } from "react";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";

const ConfirmBankLinesMutation = graphql(`
  mutation ConfirmBankLines($idempotencyKey: String) {
    confirmBankLines(idempotencyKey: $idempotencyKey) {
      ... on ConfirmBankLinesSuccess {
        lines {
          id
          status
        }
      }
      ... on InvalidInput {
        code
      }
    }
  }
`);

/** Books everything that clearly matches, after one question. */
export function ConfirmSureBanner({ count }: { readonly count: number }) {
  const t = useText();
  const showToast = useToast();
  const requestFailureText = useRequestFailureText();
  const [isAsking, setIsAsking] = useState(false);
  const [confirmLines, { loading }] = useMutation(ConfirmBankLinesMutation, {
    refetchQueries: ["BankLines", "BankOverview"],
    awaitRefetchQueries: true,
  });

  async function handleConfirm(): Promise<void> {
    const { data, error } = await confirmLines();
    setIsAsking(false);
    if (data?.confirmBankLines.__typename === "ConfirmBankLinesSuccess") {
      showToast({ tone: "success", title: t("bankLines.bookedMany", { count: data.confirmBankLines.lines.length }) });
      return;
    }
    const failure = error === undefined ? null : requestFailureText(error);
    showToast({
      tone: "danger",
      title: failure?.title ?? t("bankLines.notPossible"),
      ...(failure !== null && { description: failure.text }),
    });
  }

  return (
    <>
      <Banner
        tone="success"
        title={t("bankLines.sure", { count })}
        actions={
          <Button size="small" variant="primary" onClick={() => setIsAsking(true)}>
            {t("bankLines.confirmAll", { count })}
          </Button>
        }
      >
        {t("bankLines.sureText")}
      </Banner>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        onConfirm={() => void handleConfirm()}
        title={t("bankLines.confirmAllQuestion", { count })}
        description={t("bankLines.confirmAllText")}
        confirmLabel={t("bankLines.confirmAll", { count })}
        isPending={loading}
      />
    </>
  );
}
