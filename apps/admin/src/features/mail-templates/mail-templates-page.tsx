import { useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { Badge } from "@kundenportal/ui/badge";
import { Card } from "@kundenportal/ui/card";
import { DataTable } from "@kundenportal/ui/data-table";
import { Page } from "../../components/page";
import { graphql } from "../../gql/gql";
import type { MailTemplateKind } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import { MAIL_TEMPLATE_KINDS } from "./mail-template-kinds";

const MailTemplatesQuery = graphql(`
  query MailTemplates {
    mailTemplates {
      id
      kind
      locale
      subject
      isDefault
    }
  }
`);

/** One template for each kind of email and language. */
export function MailTemplatesPage() {
  const t = useText();
  const { data, previousData, error, refetch } = useQuery(MailTemplatesQuery, { fetchPolicy: "cache-and-network" });
  const templates = (data ?? previousData)?.mailTemplates;
  const order = (kind: MailTemplateKind): number => MAIL_TEMPLATE_KINDS.indexOf(kind);

  return (
    <Page title={t("mailTemplates.title")} description={t("mailTemplates.text")}>
      {error !== undefined && templates === undefined ? (
        <RequestFailureState error={error} onRetry={() => void refetch()} />
      ) : (
        <Card hasPadding={false}>
          <DataTable
            caption={t("mailTemplates.title")}
            rows={[...(templates ?? [])].sort(
              (first, second) => order(first.kind) - order(second.kind) || first.locale.localeCompare(second.locale),
            )}
            getRowId={({ id }) => id}
            getRowHref={({ kind, locale }) => `/settings/mail-templates/${kind}/${locale}`}
            isLoading={templates === undefined}
            columns={[
              {
                id: "kind",
                header: t("mailTemplates.kind"),
                narrow: "title",
                cell: ({ kind }) => t(`mailKind.${kind}`),
              },
              {
                id: "locale",
                header: t("client.locale"),
                narrow: "meta",
                width: "8rem",
                cell: ({ locale }) => t(`locale.${locale}`),
              },
              {
                id: "subject",
                header: t("mailEditor.subject"),
                cell: ({ subject, locale }) => <span lang={locale.toLowerCase()}>{subject}</span>,
              },
              {
                id: "origin",
                header: t("mailTemplates.origin"),
                narrow: "state",
                width: "8rem",
                cell: ({ isDefault }) => (
                  <Badge tone={isDefault ? "neutral" : "info"}>
                    {t(isDefault ? "mailTemplates.default" : "mailTemplates.own")}
                  </Badge>
                ),
              },
            ]}
          />
        </Card>
      )}
    </Page>
  );
}
