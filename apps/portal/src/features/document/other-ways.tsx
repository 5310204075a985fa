import { lazyDialog } from "@kundenportal/app-core/lazy-dialog";
import { Button } from "@kundenportal/ui/button";
import { Landmark, Link2 } from "lucide-react";
import { useState } from "react";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import styles from "./other-ways.module.css";

const OtherWaysFragment = graphql(`
  fragment OtherWays_document on Document {
    id
    allowedActions
    bankTransfer {
      reference
    }
  }
`);

const TransferDialog = lazyDialog(() => import("./transfer/transfer-dialog").then((module) => module.TransferDialog));
const PassOnDialog = lazyDialog(() => import("./transfer/pass-on-dialog").then((module) => module.PassOnDialog));

interface OtherWaysProps {
  readonly document: FragmentType<typeof OtherWaysFragment>;
}

/** How to pay other than here and now: by transfer, or with a link for somebody else. */
export function OtherWays(props: OtherWaysProps) {
  const t = useText();
  const { allowedActions, bankTransfer, id } = readFragment(OtherWaysFragment, props.document);
  const canPassOn = allowedActions.includes("PAY");
  const [opened, setOpened] = useState<"TRANSFER" | "PASS_ON" | null>(null);
  if (bankTransfer === null && !canPassOn) return null;

  function handleClose(): void {
    setOpened(null);
  }

  return (
    <div className={styles["ways"]}>
      {bankTransfer !== null && (
        <Button
          isFullWidth
          icon={<Landmark aria-hidden />}
          onClick={() => {
            setOpened("TRANSFER");
          }}
        >
          {t("action.transfer")}
        </Button>
      )}
      {canPassOn && (
        <Button
          variant="quiet"
          size="small"
          isFullWidth
          icon={<Link2 aria-hidden />}
          onClick={() => {
            setOpened("PASS_ON");
          }}
        >
          {t("action.passOn")}
        </Button>
      )}
      {opened === "TRANSFER" && <TransferDialog documentId={id} onClose={handleClose} />}
      {opened === "PASS_ON" && <PassOnDialog documentId={id} onClose={handleClose} />}
    </div>
  );
}
