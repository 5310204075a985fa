import { useMutation } from "@apollo/client/react";
import { FormDialog } from "@kundenportal/app-core/form-dialog";
import { requiredEmail, requiredText, z } from "@kundenportal/app-core/form-schema";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Checkbox } from "@kundenportal/ui/checkbox";
import { RadioGroup } from "@kundenportal/ui/radio-group";
import { Select } from "@kundenportal/ui/select";
import { TextField } from "@kundenportal/ui/text-field";
import { useToast } from "@kundenportal/ui/toast";
import { Controller } from "react-hook-form";
import { graphql } from "../../gql/gql";
import type { StaffMemberDialog_StaffMemberFragment } from "../../gql/graphql";
import { newPasswordValue } from "../../lib/new-password-value";
import { useCommonFailure } from "../../lib/use-common-failure";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";

export const StaffMemberFragment = graphql(`
  fragment StaffMemberDialog_staffMember on StaffMember {
    id
    name
    email
    role
    locale
    disabled
    hasTotp
    lastSignInAt
  }
`);

const CreateStaffMemberMutation = graphql(`
  mutation CreateStaffMember($input: CreateStaffMemberInput!, $idempotencyKey: String) {
    createStaffMember(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on CreateStaffMemberSuccess {
        staffMember {
          id
          ...StaffMemberDialog_staffMember
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

const UpdateStaffMemberMutation = graphql(`
  mutation UpdateStaffMember($input: UpdateStaffMemberInput!, $idempotencyKey: String) {
    updateStaffMember(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on UpdateStaffMemberSuccess {
        staffMember {
          id
          ...StaffMemberDialog_staffMember
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

const ROLES = ["OWNER", "EDITOR", "VIEWER"] as const;

const LANGUAGES = ["DE", "EN"] as const;

/** A password is required only for new members. */
function staffMemberValues(isNew: boolean) {
  return z.object({
    name: requiredText(FIELD_LIMITS.staffMember.name),
    email: requiredEmail(),
    password: isNew ? newPasswordValue : z.string(),
    role: z.enum(ROLES),
    locale: z.enum(LANGUAGES),
    disabled: z.boolean(),
  });
}

interface StaffMemberDialogProps {
  /** Null: a new one. */
  readonly member: StaffMemberDialog_StaffMemberFragment | null;
  readonly onClose: () => void;
}

/** Creates or changes a staff member. */
export function StaffMemberDialog({ member, onClose }: StaffMemberDialogProps) {
  const t = useText();
  const failureOf = useCommonFailure();
  const viewer = useViewer();
  const showToast = useToast();
  const refresh = { refetchQueries: ["Staff"] };
  const [createStaffMember] = useMutation(CreateStaffMemberMutation, refresh);
  const [updateStaffMember] = useMutation(UpdateStaffMemberMutation, refresh);
  const form = useSchemaForm({
    schema: staffMemberValues(member === null),
    defaultValues: {
      name: member?.name ?? "",
      email: member?.email ?? "",
      password: "",
      role: member?.role ?? "EDITOR",
      locale: member?.locale ?? viewer.merchant.locale,
      disabled: member?.disabled ?? false,
    },
    send: async ({ email, password, disabled, ...common }) => {
      const answer =
        member === null
          ? await createStaffMember({ variables: { input: { ...common, email, password } } })
          : await updateStaffMember({ variables: { input: { ...common, disabled, id: member.id } } });
      const result =
        answer.data !== undefined && "createStaffMember" in answer.data
          ? answer.data.createStaffMember
          : answer.data?.updateStaffMember;
      switch (result?.__typename) {
        case "CreateStaffMemberSuccess":
          showToast({ tone: "success", title: t("staff.created", { name: common.name }) });
          onClose();
          return undefined;
        case "UpdateStaffMemberSuccess":
          showToast({ tone: "success", title: t("common.saved") });
          onClose();
          return undefined;
        default:
          return failureOf(result, answer.error);
      }
    },
  });

  return (
    <FormDialog
      title={t(member === null ? "staff.new" : "staff.edit")}
      submitLabel={t(member === null ? "staff.create" : "action.save")}
      form={form}
      onClose={onClose}
    >
      <TextField label={t("staff.name")} autoComplete="off" {...form.field("name")} />
      <TextField
        label={t("staff.email")}
        type="email"
        autoComplete="off"
        readOnly={member !== null}
        {...form.field("email")}
      />
      {member === null && (
        <TextField
          label={t("staff.password")}
          description={t("staff.passwordHint")}
          type="password"
          autoComplete="new-password"
          {...form.field("password")}
        />
      )}
      <Controller
        control={form.control}
        name="role"
        render={({ field }) => (
          <RadioGroup
            label={t("staff.role")}
            look="cards"
            value={field.value}
            onChange={field.onChange}
            error={form.problemOf("role")}
            options={ROLES.map((value) => ({
              value,
              label: t(`role.${value}`),
              description: t(`role.${value}.meaning`),
            }))}
          />
        )}
      />
      <Select
        label={t("client.locale")}
        options={LANGUAGES.map((value) => ({ value, label: t(`locale.${value}`) }))}
        {...form.field("locale")}
      />
      {member !== null && member.id !== viewer.staffMember?.id && (
        <Checkbox label={t("staff.disabled")} description={t("staff.disabledHint")} {...form.field("disabled")} />
      )}
    </FormDialog>
  );
}
