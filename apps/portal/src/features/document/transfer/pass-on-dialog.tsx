import { useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { CopyField } from "@kundenportal/ui/copy-field";
import { Dialog } from "@kundenportal/ui/dialog";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { graphql } from "../../../gql/gql";
import { useText } from "../../../lib/use-text";

// On its own: an answer with an address that opens something is sent uncompressed, and the page's is a long one.
const PassOnQuery = graphql(`
  query PassOn($id: ID!) {
    document(id: $id) {
      id
      payUrl
    }
  }
`);

interface PassOnDialogProps {
  readonly documentId: string;
  readonly onClose: () => void;
}

/** The address for somebody paying on the customer's behalf, or for another device. */
export function PassOnDialog({ documentId, onClose }: PassOnDialogProps) {
  const t = useText();
  const { data, error, refetch } = useQuery(PassOnQuery, { variables: { id: documentId }, fetchPolicy: "no-cache" });
  const document = data?.document;
  const payUrl = document?.payUrl;

  return (
    <Dialog isOpen onClose={onClose} title={t("passOn.title")} description={t("passOn.hint")}>
      {error !== undefined ? (
        <RequestFailureState error={error} onRetry={() => void refetch()} />
      ) : document === undefined ? (
        <LoadingRegion>
          <Skeleton shape="block" height="4.25rem" />
        </LoadingRegion>
      ) : payUrl == null ? (
        <p>{t("denied.PAY.NOTHING_TO_PAY")}</p>
      ) : (
        <CopyField label={t("passOn.url")} value={payUrl} />
      )}
    </Dialog>
  );
}
