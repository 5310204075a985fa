import { useMutation } from "@apollo/client/react";
import { useRequestFailureText } from "@kundenportal/app-core/use-request-failure-text";
import { Button } from "@kundenportal/ui/button";
import { useToast } from "@kundenportal/ui/toast";
import { ExternalLink } from "lucide-react";
import { graphql } from "../gql/gql";
import { useText } from "../lib/use-text";

const CreatePortalPreviewMutation = graphql(`
  mutation CreatePortalPreview($clientId: ID!, $documentId: ID) {
    createPortalPreview(clientId: $clientId, documentId: $documentId) {
      ... on CreatePortalPreviewSuccess {
        url
      }
      ... on ActionDenied {
        reason
      }
      ... on NotFound {
        code
      }
    }
  }
`);

interface ViewAsClientButtonProps {
  readonly clientId: string;
  /** Opens this document instead of the client's start page. */
  readonly documentId?: string;
}

/** Opens the portal in a new tab as this client sees it, read-only. */
export function ViewAsClientButton({ clientId, documentId }: ViewAsClientButtonProps) {
  const t = useText();
  const showToast = useToast();
  const requestFailureText = useRequestFailureText();
  const [createPreview, { loading }] = useMutation(CreatePortalPreviewMutation);

  async function handleClick(): Promise<void> {
    // Opened immediately, because browsers block tabs that open later than the click.
    const tab = window.open("about:blank", "_blank");
    if (tab === null) {
      showToast({ tone: "danger", title: t("client.viewAsFailed"), description: t("client.popupBlocked") });
      return;
    }
    tab.opener = null;
    const { data, error } = await createPreview({ variables: { clientId, documentId: documentId ?? null } });
    const result = data?.createPortalPreview;
    if (result?.__typename === "CreatePortalPreviewSuccess") {
      tab.location.replace(result.url);
      return;
    }
    tab.close();
    const description =
      error !== undefined
        ? requestFailureText(error).text
        : result?.__typename === "ActionDenied"
          ? t(`denial.${result.reason}`)
          : t("failure.notFound.text");
    showToast({ tone: "danger", title: t("client.viewAsFailed"), description });
  }

  return (
    <Button size="small" icon={<ExternalLink aria-hidden />} isPending={loading} onClick={() => void handleClick()}>
      {t("client.viewAs")}
    </Button>
  );
}
