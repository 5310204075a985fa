import { useMutation, useQuery } from "@apollo/client/react";
import { FormNotice } from "@kundenportal/app-core/form-notice";
import { requiredText, z } from "@kundenportal/app-core/form-schema";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { useLeaveGuard } from "@kundenportal/app-core/use-leave-guard";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Banner } from "@kundenportal/ui/banner";
import { Button, ButtonLink } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { EmptyState } from "@kundenportal/ui/empty-state";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { useToast } from "@kundenportal/ui/toast";
import { useMemo, useState } from "react";
import { useWatch } from "react-hook-form";
import { useParams } from "react-router";
import { ConflictBanner } from "../../components/conflict-banner";
import { FormFooter } from "../../components/form-footer";
import { Stack } from "../../components/form-grid";
import { MailPreview } from "../../components/mail-editor/mail-preview";
import { MailTextEditor } from "../../components/mail-editor/mail-text-editor";
import {
  isBlocking,
  type PlaceholderProblem,
  PlaceholderProblemFragment,
} from "../../components/mail-editor/placeholder-problem";
import { useMailPreview } from "../../components/mail-editor/use-mail-preview";
import { Page } from "../../components/page";
import { ReadOnlyNotice } from "../../components/permission-state";
import { readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { MailTemplateEditor_TemplateFragment } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import styles from "./mail-template-page.module.css";

const MailTemplateEditorFragment = graphql(`
  fragment MailTemplateEditor_template on MailTemplate {
    id
    kind
    locale
    revision
    subject
    body
    isDefault
  }
`);

const MailTemplateQuery = graphql(`
  query MailTemplate {
    mailTemplates {
      id
      kind
      locale
      ...MailTemplateEditor_template
    }
  }
`);

const UpdateMailTemplateMutation = graphql(`
  mutation UpdateMailTemplate($input: UpdateMailTemplateInput!, $idempotencyKey: String) {
    updateMailTemplate(input: $input, idempotencyKey: $idempotencyKey) {
      ... on UpdateMailTemplateSuccess {
        template {
          id
          ...MailTemplateEditor_template
        }
      }
      ... on InvalidInput {
        fields {
          field
          code
        }
      }
      ... on UnknownPlaceholders {
        problems {
          ...PlaceholderProblem_problem
        }
      }
      ... on Conflict {
        code
      }
    }
  }
`);

/** Subject and text of one kind of email in one language. */
export function MailTemplatePage() {
  const t = useText();
  const { kind, locale } = useParams();
  const { data, error, refetch } = useQuery(MailTemplateQuery, {
    fetchPolicy: "network-only",
    nextFetchPolicy: "cache-first",
  });
  // A new key remounts the editor, with what the server has now.
  const [editorKey, setEditorKey] = useState(0);
  const found = data?.mailTemplates.find((template) => template.kind === kind && template.locale === locale);
  const template = readFragment(MailTemplateEditorFragment, found);

  return (
    <Page
      title={template === undefined ? t("mailTemplates.title") : t(`mailKind.${template.kind}`)}
      {...(template !== undefined && { eyebrow: t(`locale.${template.locale}`) })}
      back={{ href: "/settings/mail-templates", label: t("mailTemplates.title") }}
    >
      {template !== undefined ? (
        <MailTemplateEditor
          key={`${template.id} ${editorKey}`}
          template={template}
          reload={async () => {
            await refetch();
          }}
          onStartOver={() => setEditorKey(editorKey + 1)}
        />
      ) : data !== undefined ? (
        <EmptyState title={t("failure.notFound.title")} description={t("failure.notFound.text")} />
      ) : error !== undefined ? (
        <RequestFailureState error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingRegion>
          <Skeleton shape="block" height="24rem" />
        </LoadingRegion>
      )}
    </Page>
  );
}

interface MailTemplateEditorProps {
  readonly template: MailTemplateEditor_TemplateFragment;
  readonly reload: () => Promise<void>;
  readonly onStartOver: () => void;
}

const templateValues = z.object({
  subject: requiredText(FIELD_LIMITS.mailTemplate.subject),
  body: requiredText(FIELD_LIMITS.mailTemplate.body),
});

function MailTemplateEditor({ template, reload, onStartOver }: MailTemplateEditorProps) {
  const t = useText();
  const { canEdit } = useViewer();
  const showToast = useToast();
  const [refused, setRefused] = useState<readonly PlaceholderProblem[]>([]);
  const [updateTemplate] = useMutation(UpdateMailTemplateMutation);
  const form = useSchemaForm({
    schema: templateValues,
    defaultValues: { subject: template.subject, body: template.body },
    send: async (checked) => {
      const { data, error } = await updateTemplate({
        variables: {
          input: { kind: template.kind, locale: template.locale, revision: template.revision, ...checked },
        },
      });
      const result = data?.updateMailTemplate;
      switch (result?.__typename) {
        case "UpdateMailTemplateSuccess":
          setRefused([]);
          form.reset(checked);
          showToast({ tone: "success", title: t("mailTemplates.saved") });
          return undefined;
        case "UnknownPlaceholders":
          setRefused(result.problems.map((problem) => readFragment(PlaceholderProblemFragment, problem)));
          return undefined;
        case "InvalidInput":
          return { fields: result.fields };
        case "Conflict":
          // What was entered stays; only the revision to save against becomes the current one.
          await reload();
          return { conflict: true };
        case "KeyReused":
          return { refusal: { text: t("failure.keyReused") } };
        case undefined:
          return { error };
      }
    },
  });
  const [subject, body] = useWatch({ control: form.control, name: ["subject", "body"] });
  const texts = useMemo(() => ({ subject, body }), [subject, body]);
  const {
    preview,
    problems: found,
    error: previewError,
    retry,
  } = useMailPreview({ kind: template.kind, locale: template.locale }, texts);
  const problems = refused.length > 0 ? refused : found;
  const isBlocked = problems.some(isBlocking);
  useLeaveGuard(form.hasChanges);

  return (
    <form noValidate onSubmit={(event) => void form.submit(event)}>
      <Stack>
        {!canEdit && <ReadOnlyNotice />}
        <FormNotice message={form.message} />
        {form.hasConflict && <ConflictBanner onKeepMine={() => void form.submit()} onTakeTheirs={onStartOver} />}
        {refused.length > 0 && (
          <Banner tone="danger" isUrgent title={t("mailTemplates.refused")}>
            {t("sendMail.blockedText")}
          </Banner>
        )}
        <div className={styles["columns"]}>
          <Card>
            <MailTextEditor
              kind={template.kind}
              texts={texts}
              onChange={(changed) => {
                form.setValue("subject", changed.subject, { shouldDirty: true });
                form.setValue("body", changed.body, { shouldDirty: true });
                setRefused([]);
              }}
              problems={problems}
              errors={{ subject: form.problemOf("subject"), body: form.problemOf("body") }}
              isReadOnly={!canEdit}
              isPickerOpen
            />
          </Card>
          <div className={styles["preview"]}>
            {previewError === undefined ? (
              <MailPreview preview={preview} />
            ) : (
              <RequestFailureState error={previewError} onRetry={retry} />
            )}
            <p className={styles["hint"]}>{t("mailTemplates.previewHint")}</p>
          </div>
        </div>
        {canEdit && (
          <FormFooter>
            {isBlocked && refused.length === 0 && <p className={styles["blocked"]}>{t("mailTemplates.blocked")}</p>}
            <ButtonLink href="/settings/mail-templates">{t("action.cancel")}</ButtonLink>
            <Button variant="primary" type="submit" isPending={form.isPending}>
              {t("action.save")}
            </Button>
          </FormFooter>
        )}
      </Stack>
    </form>
  );
}
