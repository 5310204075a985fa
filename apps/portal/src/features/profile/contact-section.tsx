import { useMutation } from "@apollo/client/react";
import { countryName } from "@kundenportal/app-core/country-names";
import { useLocale } from "@kundenportal/ui/use-text";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import { SectionCard } from "./section-card";
import type { FormField } from "./section-form";
import type { SectionProps } from "./section-props";
import { textOrNull, toSectionValues } from "./section-values";

const ContactSectionFragment = graphql(`
  fragment ContactSection_client on Client {
    id
    revision
    editableSections
    contactData {
      salutation
      firstName
      lastName
      street
      addressAddition
      zip
      city
      countryCode
      email
      phone
    }
  }
`);

const UpdateContactDataMutation = graphql(`
  mutation UpdateContactData($input: UpdateContactDataInput!, $idempotencyKey: String) {
    updateContactData(input: $input, idempotencyKey: $idempotencyKey) {
      ...UpdateResult_updateClientDataResult
    }
  }
`);

const FIELDS: readonly FormField[] = [
  {
    name: "salutation",
    label: "profile.salutation",
    autoComplete: "honorific-prefix",
    columns: 4,
  },
  {
    name: "firstName",
    label: "profile.firstName",
    autoComplete: "given-name",
    columns: 4,
  },
  {
    name: "lastName",
    label: "profile.lastName",
    autoComplete: "family-name",
    columns: 4,
  },
  { name: "street", label: "profile.street", autoComplete: "address-line1" },
  { name: "addressAddition", label: "profile.addressAddition", autoComplete: "address-line2" },
  { name: "zip", label: "profile.zip", autoComplete: "postal-code", columns: 4 },
  {
    name: "city",
    label: "profile.city",
    autoComplete: "address-level2",
    columns: 8,
  },
  {
    name: "countryCode",
    label: "profile.country",
    kind: "country",
    autoComplete: "country",
  },
  {
    name: "email",
    label: "profile.email",
    kind: "email",
    autoComplete: "email",
    columns: 6,
  },
  {
    name: "phone",
    label: "profile.phone",
    kind: "phone",
    autoComplete: "tel",
    columns: 6,
  },
];

export function ContactSection({ client: ref, ...props }: SectionProps<FragmentType<typeof ContactSectionFragment>>) {
  const t = useText();
  const locale = useLocale();
  const { contactData, editableSections, revision } = readFragment(ContactSectionFragment, ref);
  const [updateContactData] = useMutation(UpdateContactDataMutation);
  if (contactData === null) return null;

  const { salutation, firstName, lastName, street, addressAddition, zip, city, countryCode, email, phone } =
    contactData;
  const address = [
    street,
    addressAddition,
    joined([zip, city]),
    countryCode === null ? null : countryName(countryCode, locale),
  ];
  return (
    <SectionCard
      {...props}
      title={t("profile.contact.title")}
      editLabel={t("profile.edit.contact")}
      isEditable={editableSections.includes("CONTACT")}
      items={[
        { id: "name", term: t("profile.contactPerson"), value: joined([salutation, firstName, lastName]) },
        {
          id: "address",
          term: t("profile.address"),
          value: address.some((line) => line !== null)
            ? address.map((line) => line !== null && <div key={line}>{line}</div>)
            : null,
        },
        { id: "email", term: t("profile.email"), value: email },
        { id: "phone", term: t("profile.phone"), value: phone },
      ]}
      fields={FIELDS}
      values={toSectionValues({
        salutation,
        firstName,
        lastName,
        street,
        addressAddition,
        zip,
        city,
        countryCode,
        email,
        phone,
      })}
      onSave={async (values) => {
        const { data, error } = await updateContactData({
          variables: {
            input: {
              revision,
              salutation: textOrNull(values, "salutation"),
              firstName: textOrNull(values, "firstName"),
              lastName: textOrNull(values, "lastName"),
              street: textOrNull(values, "street"),
              addressAddition: textOrNull(values, "addressAddition"),
              zip: textOrNull(values, "zip"),
              city: textOrNull(values, "city"),
              countryCode: textOrNull(values, "countryCode"),
              email: textOrNull(values, "email"),
              phone: textOrNull(values, "phone"),
            },
          },
        });
        return { result: data?.updateContactData, error };
      }}
    />
  );
}

/** The parts that are given, as one line; null when none is. */
function joined(parts: readonly (string | null)[]): string | null {
  return parts.filter((part) => part !== null).join(" ") || null;
}
