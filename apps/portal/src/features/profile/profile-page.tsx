import { useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { ButtonLink } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { EmptyState } from "@kundenportal/ui/empty-state";
import { PageHeader } from "@kundenportal/ui/page-header";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { Lock } from "lucide-react";
import { PageTitle } from "../../components/page-title";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import { BankSection } from "./bank-section";
import { ContactSection } from "./contact-section";
import styles from "./profile-page.module.css";
import { TaxSection } from "./tax-section";

const ProfilePageQuery = graphql(`
  query ProfilePage {
    viewer {
      id
      linkKind
      entryDocumentId
      readOnly
      merchant {
        id
        name
      }
      client {
        id
        name
        clientNumber
        ...ContactSection_client
        ...BankSection_client
        ...TaxSection_client
      }
    }
  }
`);

/** The client's own data, to read, and to correct if the merchant has released that. Only for client links. */
export function ProfilePage() {
  const t = useText();
  const { data, error, loading, refetch } = useQuery(ProfilePageQuery, { fetchPolicy: "cache-and-network" });
  const viewer = data?.viewer;

  if (viewer === undefined) {
    if (error !== undefined)
      return <RequestFailureState error={error} onRetry={() => void refetch()} isRetrying={loading} />;
    return <ProfileSkeleton />;
  }

  if (viewer.linkKind === "DOCUMENT") {
    return (
      <>
        <PageTitle title={t("profile.title")} />
        <PageHeader title={t("profile.title")} />
        <EmptyState
          icon={<Lock />}
          title={t("profile.noAccess.title")}
          description={t("profile.noAccess.text")}
          action={
            viewer.entryDocumentId !== null && (
              <ButtonLink href={`/documents/${viewer.entryDocumentId}`}>{t("notFound.backToDocument")}</ButtonLink>
            )
          }
        />
      </>
    );
  }

  const { client, merchant } = viewer;
  const sectionProps = { client, merchantName: merchant.name, isPreview: viewer.readOnly, onReload: refetch };
  return (
    <>
      <PageTitle title={t("profile.title")} />
      <PageHeader
        title={t("profile.title")}
        description={t("profile.intro", { merchant: merchant.name, name: client.name, number: client.clientNumber })}
      />
      <div className={styles["sections"]}>
        <ContactSection {...sectionProps} />
        <BankSection {...sectionProps} />
        <TaxSection {...sectionProps} />
      </div>
    </>
  );
}

function ProfileSkeleton() {
  const t = useText();
  return (
    <LoadingRegion label={t("profile.loading")}>
      <div className={styles["sections"]}>
        {["contact", "bank", "tax"].map((section) => (
          <Card key={section}>
            <div className={styles["placeholder"]}>
              <Skeleton width="10rem" height="1.25rem" />
              <Skeleton width="min(20rem, 60vw)" />
              <Skeleton width="min(16rem, 50vw)" />
            </div>
          </Card>
        ))}
      </div>
    </LoadingRegion>
  );
}
