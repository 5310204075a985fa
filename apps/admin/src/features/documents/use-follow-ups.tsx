import { useMutation } from "@apollo/client/react";
import { useFailureToast } from "@kundenportal/app-core/use-failure-toast";
import { FollowUp } from "@kundenportal/domain/deals/follow-up";
import { useToast } from "@kundenportal/ui/toast";
import { Copy, FilePlus } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useNavigate } from "react-router";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import type { StepAction } from "./arrange-steps";
import { CreateFollowUpMutation } from "./create-follow-up-mutation";
import { newDocumentHref } from "./new-document-href";
import { PartialInvoiceDialog } from "./partial-invoice-dialog";

export const FollowUpsFragment = graphql(`
  fragment FollowUps_document on Document {
    id
    type
    number
    allowedFollowUps
    ...PartialInvoiceDialog_document
  }
`);

interface FollowUps {
  readonly actions: readonly StepAction[];
  readonly dialog: ReactNode;
}

/** What can be made of a document: each becomes a draft, which opens for editing. */
export function useFollowUps(source: FragmentType<typeof FollowUpsFragment>): FollowUps {
  const t = useText();
  const navigate = useNavigate();
  const showToast = useToast();
  const tellFailure = useFailureToast();
  const document = readFragment(FollowUpsFragment, source);
  const [isSplitting, setSplitting] = useState(false);
  const [createFollowUp, creating] = useMutation(CreateFollowUpMutation, {
    update: (cache) => {
      cache.evict({ id: "ROOT_QUERY", fieldName: "documents" });
    },
  });

  async function create(followUp: FollowUp): Promise<void> {
    const { data, error } = await createFollowUp({ variables: { input: { sourceId: document.id, followUp } } });
    const result = data?.createFollowUp;
    if (result?.__typename === "DocumentSuccess") {
      void navigate(`/documents/${result.document.id}/edit`);
    } else if (result?.__typename === "FollowUpNotPossible") {
      showToast({ tone: "danger", title: t(`followUpDenial.${result.reason}`) });
    } else if (error !== undefined) {
      tellFailure(error);
    } else {
      showToast({ tone: "danger", title: t("failure.followUp") });
    }
  }

  const toAction = (followUp: FollowUp): StepAction => {
    const action = {
      id: `write-${followUp}`,
      label: followUp === FollowUp.COPY ? t("step.COPY") : t(`step.write.${followUp}`),
      icon: <FilePlus aria-hidden />,
    };
    switch (followUp) {
      case FollowUp.COPY:
        return {
          ...action,
          icon: <Copy aria-hidden />,
          href: newDocumentHref({ type: document.type, from: document.id }),
        };
      case FollowUp.PARTIAL_INVOICE:
        return { ...action, onAction: () => setSplitting(true) };
      default:
        return { ...action, isPending: creating.loading, onAction: () => void create(followUp) };
    }
  };

  return {
    actions: document.allowedFollowUps.map(toAction),
    dialog: isSplitting && <PartialInvoiceDialog document={document} onClose={() => setSplitting(false)} />,
  };
}
