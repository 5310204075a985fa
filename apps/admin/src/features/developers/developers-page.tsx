import { ButtonLink } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { CopyField } from "@kundenportal/ui/copy-field";
import { Section } from "@kundenportal/ui/section";
import { Stack } from "../../components/form-grid";
import { Page } from "../../components/page";
import { OwnerOnlyState } from "../../components/permission-state";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import { apiAddress } from "./api-address";
import { ApiKeySection } from "./api-key-section";
import { FirstRequest } from "./first-request";
import { WebhookEndpointSection } from "./webhook-endpoint-section";

/** All that the merchant's own programs need: the address, keys, and where events are sent. */
export function DevelopersPage() {
  const t = useText();
  const { isOwner } = useViewer();
  return (
    <Page
      title={t("developers.title")}
      description={t("developers.text")}
      actions={
        isOwner && (
          <ButtonLink href="/graphql" target="_blank" rel="noopener">
            {t("developers.playground")}
          </ButtonLink>
        )
      }
    >
      {isOwner ? (
        <>
          <ApiKeySection />
          <WebhookEndpointSection />
          <Section title={t("developers.firstRequest")} description={t("developers.firstRequestText")}>
            <Card>
              <Stack>
                <CopyField label={t("developers.address")} value={apiAddress()} />
                <FirstRequest apiKey={null} />
              </Stack>
            </Card>
          </Section>
        </>
      ) : (
        <OwnerOnlyState />
      )}
    </Page>
  );
}
