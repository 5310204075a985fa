import { lazyDialog } from "@kundenportal/app-core/lazy-dialog";
import { Button } from "@kundenportal/ui/button";
import { formatApiMoney } from "@kundenportal/ui/format";
import { useLocale } from "@kundenportal/ui/use-text";
import { useBar } from "@kundenportal/ui/use-bar";
import { type ReactNode, useRef, useState } from "react";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import { DeniedNotice } from "./denied-notice";
import styles from "./document-actions.module.css";
import { OtherWays } from "./other-ways";
import { PayButton } from "./pay-button";

const DocumentActionsFragment = graphql(`
  fragment DocumentActions_document on Document {
    id
    type
    openAmount {
      amount
      currency
    }
    cashDiscount {
      payable {
        amount
        currency
      }
    }
    allowedActions
    deniedActions {
      action
      reason
    }
    ...OtherWays_document
    ...AcceptOfferDialog_document
    ...RejectOfferDialog_document
  }
`);

const AcceptOfferDialog = lazyDialog(() =>
  import("./decide/accept-offer-dialog").then((module) => module.AcceptOfferDialog),
);
const RejectOfferDialog = lazyDialog(() =>
  import("./decide/reject-offer-dialog").then((module) => module.RejectOfferDialog),
);

interface DocumentActionsProps {
  readonly document: FragmentType<typeof DocumentActionsFragment>;
  /** What is shown is not what would be decided on, so nothing can be decided here. */
  readonly isOlderVersion: boolean;
  /** A payment with an unknown outcome is under way: no second one may be started in the meantime. */
  readonly isPaying: boolean;
  readonly onReload: () => Promise<unknown>;
}

/**
 * Paying, or answering an offer, if the server allows it; or else why not. On phones the buttons stay above the bottom edge.
 * In a merchant's preview the buttons are there, but do nothing.
 */
export function DocumentActions({ isOlderVersion, isPaying, onReload, ...props }: DocumentActionsProps) {
  const t = useText();
  const locale = useLocale();
  const document = readFragment(DocumentActionsFragment, props.document);
  const [openDialog, setOpenDialog] = useState<"ACCEPT" | "REJECT" | null>(null);

  const isAllowed = (action: "PAY" | "DECIDE_OFFER"): boolean => document.allowedActions.includes(action);
  const isPreviewed = (action: "PAY" | "DECIDE_OFFER"): boolean =>
    document.deniedActions.some((denied) => denied.action === action && denied.reason === "READ_ONLY_PREVIEW");
  const payable = document.cashDiscount?.payable ?? document.openAmount;
  const showsPay = isAllowed("PAY") || isPreviewed("PAY");
  const showsDecide = !isOlderVersion && (isAllowed("DECIDE_OFFER") || isPreviewed("DECIDE_OFFER"));

  function closeDialog(): void {
    setOpenDialog(null);
  }

  return (
    <div className={styles["actions"]}>
      {showsPay && payable !== null && (
        <ActionBar>
          <PayButton documentId={document.id} disabled={!isAllowed("PAY") || isPaying}>
            {t("action.pay", { amount: formatApiMoney(payable, locale) })}
          </PayButton>
        </ActionBar>
      )}
      {!isPaying && <OtherWays document={document} />}
      {showsDecide && (
        <ActionBar>
          <Button
            variant="primary"
            isFullWidth
            disabled={!isAllowed("DECIDE_OFFER")}
            onClick={() => {
              setOpenDialog("ACCEPT");
            }}
          >
            {t("action.accept")}
          </Button>
          <Button
            isFullWidth
            disabled={!isAllowed("DECIDE_OFFER")}
            onClick={() => {
              setOpenDialog("REJECT");
            }}
          >
            {t("action.reject")}
          </Button>
        </ActionBar>
      )}
      {document.deniedActions.map(
        ({ action, reason }) => action !== "COMMENT" && <DeniedNotice key={action} action={action} reason={reason} />,
      )}
      {openDialog === "ACCEPT" && <AcceptOfferDialog document={document} onClose={closeDialog} onReload={onReload} />}
      {openDialog === "REJECT" && <RejectOfferDialog document={document} onClose={closeDialog} onReload={onReload} />}
    </div>
  );
}

/** On narrow screens fixed above the lower edge. */
function ActionBar({ children }: { readonly children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  useBar(ref, "bottom");
  return (
    <div ref={ref} className={styles["bar"]}>
      {children}
    </div>
  );
}
