import { ButtonLink } from "@kundenportal/ui/button";
import { EmptyState } from "@kundenportal/ui/empty-state";
import { PageHeader } from "@kundenportal/ui/page-header";
import { FileQuestionMark } from "lucide-react";
import { type TextKey, useText } from "../lib/use-text";
import { PageTitle } from "./page-title";
import { useViewer } from "./viewer-context";

interface NotFoundProps {
  readonly title: TextKey;
  readonly text: TextKey;
}

/** Nothing at this address, or nothing that this link opens: the customer is told the same either way. */
export function NotFound({ title, text }: NotFoundProps) {
  const t = useText();
  const viewer = useViewer();
  const entryDocumentId = viewer?.entryDocumentId ?? null;
  return (
    <>
      <PageTitle title={t(title)} />
      <PageHeader title={t(title)} />
      <EmptyState
        icon={<FileQuestionMark />}
        title={t(text)}
        action={
          <ButtonLink href={entryDocumentId === null ? "/" : `/documents/${entryDocumentId}`}>
            {t(entryDocumentId === null ? "notFound.back" : "notFound.backToDocument")}
          </ButtonLink>
        }
      />
    </>
  );
}
