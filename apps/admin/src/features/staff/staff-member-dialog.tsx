import { useMutation } from "@apollo/client/react";
import { zodResolver } from "@hookform/resolvers/zod";
import { Banner } from "@kundenportal/ui/banner";
import { Checkbox } from "@kundenportal/ui/checkbox";
import { RadioGroup } from "@kundenportal/ui/radio-group";
import { Select } from "@kundenportal/ui/select";
import { TextField } from "@kundenportal/ui/text-field";
import { useToast } from "@kundenportal/ui/toast";
import { Controller, useForm } from "react-hook-form";
import { z } from "zod";
import { FormDialog } from "../../components/form-dialog";
import { graphql } from "../../gql/gql";
import type { StaffMemberDialog_StaffMemberFragment } from "../../gql/graphql";
import { problemText, showFieldProblems } from "../../lib/field-problems";
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
  mutation CreateStaffMember($input: CreateStaffMemberInput!) {
    createStaffMember(input: $input) {
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
  mutation UpdateStaffMember($input: UpdateStaffMemberInput!) {
    updateStaffMember(input: $input) {
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

const staffMemberValues = z.object({
  name: z.string().trim().min(1, "REQUIRED"),
  email: z.string().trim().min(1, "REQUIRED"),
  password: z.string(),
  role: z.enum(ROLES),
  locale: z.enum(["DE", "EN"]),
  disabled: z.boolean(),
});
const FIELDS = staffMemberValues.keyof().options;

interface StaffMemberDialogProps {
  /** Null: a new one. */
  readonly member: StaffMemberDialog_StaffMemberFragment | null;
  readonly onClose: () => void;
}

/** Creates or changes a staff member. */
export function StaffMemberDialog({ member, onClose }: StaffMemberDialogProps) {
  const t = useText();
  const viewer = useViewer();
  const showToast = useToast();
  const refresh = { refetchQueries: ["Staff"] };
  const [createStaffMember, creating] = useMutation(CreateStaffMemberMutation, refresh);
  const [updateStaffMember, updating] = useMutation(UpdateStaffMemberMutation, refresh);
  const {
    control,
    register,
    handleSubmit,
    setError,
    formState: { errors, isSubmitting },
  } = useForm({
    resolver: zodResolver(staffMemberValues),
    defaultValues: {
      name: member?.name ?? "",
      email: member?.email ?? "",
      password: "",
      role: member?.role ?? "EDITOR",
      locale: member?.locale ?? viewer.merchant.locale,
      disabled: member?.disabled ?? false,
    },
  });

  const handleSave = handleSubmit(async ({ email, password, disabled, ...common }) => {
    if (member === null && password === "") {
      setError("password", { message: "REQUIRED" }, { shouldFocus: true });
      return;
    }
    const result =
      member === null
        ? (await createStaffMember({ variables: { input: { ...common, email, password } } })).data?.createStaffMember
        : (await updateStaffMember({ variables: { input: { ...common, disabled, id: member.id } } })).data
            ?.updateStaffMember;
    switch (result?.__typename) {
      case "CreateStaffMemberSuccess":
        showToast({ tone: "success", title: t("staff.created", { name: common.name }) });
        onClose();
        break;
      case "UpdateStaffMemberSuccess":
        showToast({ tone: "success", title: t("common.saved") });
        onClose();
        break;
      case "InvalidInput":
        showFieldProblems(result.fields, setError, (path) => FIELDS.find((field) => field === path) ?? null);
        break;
      case "NotFound":
        setError("root", { message: "NOT_ALLOWED" });
        break;
      case undefined:
        break;
    }
  });

  return (
    <FormDialog
      title={t(member === null ? "staff.new" : "staff.edit")}
      submitLabel={t(member === null ? "staff.create" : "action.save")}
      isPending={isSubmitting}
      error={creating.error ?? updating.error}
      onSubmit={handleSave}
      onClose={onClose}
    >
      {errors.root !== undefined && <Banner tone="danger" isUrgent title={problemText(t, errors.root.message)} />}
      <TextField
        label={t("staff.name")}
        autoComplete="off"
        error={problemText(t, errors.name?.message)}
        {...register("name")}
      />
      <TextField
        label={t("staff.email")}
        type="email"
        autoComplete="off"
        readOnly={member !== null}
        error={problemText(t, errors.email?.message)}
        {...register("email")}
      />
      {member === null && (
        <TextField
          label={t("staff.password")}
          description={t("staff.passwordHint")}
          type="password"
          autoComplete="new-password"
          error={problemText(t, errors.password?.message)}
          {...register("password")}
        />
      )}
      <Controller
        control={control}
        name="role"
        render={({ field }) => (
          <RadioGroup
            label={t("staff.role")}
            look="cards"
            value={field.value}
            onChange={field.onChange}
            error={problemText(t, errors.role?.message)}
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
        options={(["DE", "EN"] as const).map((value) => ({ value, label: t(`locale.${value}`) }))}
        {...register("locale")}
      />
      {member !== null && member.id !== viewer.staffMember?.id && (
        <Checkbox
          label={t("staff.disabled")}
          description={t("staff.disabledHint")}
          error={problemText(t, errors.disabled?.message)}
          {...register("disabled")}
        />
      )}
    </FormDialog>
  );
}
