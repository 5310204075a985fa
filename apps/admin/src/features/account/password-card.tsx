import { useMutation } from "@apollo/client/react";
import { FormNotice } from "@kundenportal/app-core/form-notice";
import { z } from "@kundenportal/app-core/form-schema";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { Button } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { TextField } from "@kundenportal/ui/text-field";
import { useToast } from "@kundenportal/ui/toast";
import { FormGrid, Stack } from "../../components/form-grid";
import { graphql } from "../../gql/gql";
import { newPasswordValue } from "../../lib/new-password-value";
import { useText } from "../../lib/use-text";

const ChangePasswordMutation = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      ... on ChangePasswordSuccess {
        staffMember {
          id
        }
      }
      ... on InvalidInput {
        fields {
          field
          code
        }
      }
      ... on TooMany {
        retryAfterSeconds
      }
    }
  }
`);

const passwordValues = z.object({
  currentPassword: z.string().min(1, "REQUIRED"),
  newPassword: newPasswordValue,
});

export function PasswordCard() {
  const t = useText();
  const showToast = useToast();
  const [changePassword] = useMutation(ChangePasswordMutation);
  const form = useSchemaForm({
    schema: passwordValues,
    defaultValues: { currentPassword: "", newPassword: "" },
    send: async (input) => {
      const { data, error } = await changePassword({ variables: { input } });
      const result = data?.changePassword;
      switch (result?.__typename) {
        case "ChangePasswordSuccess":
          form.reset();
          showToast({ tone: "success", title: t("account.passwordChanged") });
          return undefined;
        case "InvalidInput":
          return { fields: result.fields };
        case "TooMany":
          return { retryAfterSeconds: result.retryAfterSeconds };
        case undefined:
          return { error };
      }
    },
  });

  return (
    <form noValidate onSubmit={(event) => void form.submit(event)}>
      <Card
        title={t("account.password")}
        footer={
          <Button type="submit" variant="primary" isPending={form.isPending}>
            {t("account.password")}
          </Button>
        }
      >
        <Stack>
          <FormNotice message={form.message} />
          <FormGrid>
            <TextField
              label={t("account.currentPassword")}
              type="password"
              autoComplete="current-password"
              {...form.field("currentPassword")}
            />
            <TextField
              label={t("account.newPassword")}
              description={t("account.newPasswordHint")}
              type="password"
              autoComplete="new-password"
              {...form.field("newPassword")}
            />
          </FormGrid>
        </Stack>
      </Card>
    </form>
  );
}
