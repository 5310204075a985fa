import { ButtonLink } from "@kundenportal/ui/button";
import { EmptyState } from "@kundenportal/ui/empty-state";
import { Page } from "../components/page";
import { useText } from "../lib/use-text";

export function NotFoundPage() {
  const t = useText();
  return (
    <Page title={t("failure.notFound.title")}>
      <EmptyState
        title={t("failure.notFound.title")}
        description={t("failure.notFound.text")}
        action={<ButtonLink href="/">{t("nav.overview")}</ButtonLink>}
      />
    </Page>
  );
}
