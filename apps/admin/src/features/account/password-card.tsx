import { useMutation } from "@apollo/client/react";
import { zodResolver } from "@hookform/resolvers/zod";
import { Banner } from "@kundenportal/ui/banner";
import { Button } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { TextField } from "@kundenportal/ui/text-field";
import { useToast } from "@kundenportal/ui/toast";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { FormGrid, Stack } from "../../components/form-grid";
import { RequestFailureBanner } from "../../components/request-failure-banner";
import { graphql } from "../../gql/gql";
import { problemText, showFieldProblems } from "../../lib/field-problems";
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
    }
  }
`);

const MIN_LENGTH = 12;

const passwordValues = z.object({
  currentPassword: z.string().min(1, "REQUIRED"),
  newPassword: z.string().min(MIN_LENGTH, "TOO_SHORT"),
});
const FIELDS = passwordValues.keyof().options;

export function PasswordCard() {
  const t = useText();
  const showToast = useToast();
  const [changePassword, { error }] = useMutation(ChangePasswordMutation);
  const {
    register,
    handleSubmit,
    reset,
    setError,
    formState: { errors, isSubmitting },
  } = useForm({ resolver: zodResolver(passwordValues), defaultValues: { currentPassword: "", newPassword: "" } });

  const handleSave = handleSubmit(async (input) => {
    const { data } = await changePassword({ variables: { input } });
    const result = data?.changePassword;
    if (result?.__typename === "ChangePasswordSuccess") {
      reset();
      showToast({ tone: "success", title: t("account.passwordChanged") });
    }
    if (result?.__typename === "InvalidInput") {
      showFieldProblems(result.fields, setError, (path) => FIELDS.find((field) => field === path) ?? null);
    }
  });

  return (
    <form noValidate onSubmit={(event) => void handleSave(event)}>
      <Card
        title={t("account.password")}
        footer={
          <Button type="submit" variant="primary" isPending={isSubmitting}>
            {t("account.password")}
          </Button>
        }
      >
        <Stack>
          <RequestFailureBanner error={error} />
          {errors.root !== undefined && <Banner tone="danger" isUrgent title={problemText(t, errors.root.message)} />}
          <FormGrid>
            <TextField
              label={t("account.currentPassword")}
              type="password"
              autoComplete="current-password"
              error={problemText(t, errors.currentPassword?.message)}
              {...register("currentPassword")}
            />
            <TextField
              label={t("account.newPassword")}
              description={t("account.newPasswordHint")}
              type="password"
              autoComplete="new-password"
              error={problemText(t, errors.newPassword?.message)}
              {...register("newPassword")}
            />
          </FormGrid>
        </Stack>
      </Card>
    </form>
  );
}
