import { z } from "zod";
import type { ClientDataInput, ClientForm_ClientFragment } from "../../gql/graphql";

/** What the form holds: text everywhere, "" where nothing is known. */
export const clientFormValues = z.object({
  name: z.string().trim().min(1, "REQUIRED").max(200, "TOO_LONG"),
  clientNumber: z.string().trim(),
  salutation: z.string().trim(),
  firstName: z.string().trim(),
  lastName: z.string().trim(),
  street: z.string().trim(),
  zip: z.string().trim(),
  city: z.string().trim(),
  countryCode: z.string(),
  email: z.string().trim(),
  phone: z.string().trim(),
  locale: z.enum(["DE", "EN"]),
  accountOwner: z.string().trim(),
  iban: z.string().trim(),
  bic: z.string().trim(),
  bankName: z.string().trim(),
  taxNumber: z.string().trim(),
  vatNumber: z.string().trim(),
  note: z.string(),
});

export type ClientFormValues = z.infer<typeof clientFormValues>;

export function toClientFormValues(
  client: ClientForm_ClientFragment | null,
  defaults: Pick<ClientFormValues, "countryCode" | "locale">,
): ClientFormValues {
  return {
    name: client?.name ?? "",
    clientNumber: client?.clientNumber ?? "",
    salutation: client?.salutation ?? "",
    firstName: client?.firstName ?? "",
    lastName: client?.lastName ?? "",
    street: client?.street ?? "",
    zip: client?.zip ?? "",
    city: client?.city ?? "",
    countryCode: client === null ? defaults.countryCode : (client.countryCode ?? ""),
    email: client?.email ?? "",
    phone: client?.phone ?? "",
    locale: client?.locale ?? defaults.locale,
    accountOwner: client?.accountOwner ?? "",
    iban: client?.iban ?? "",
    bic: client?.bic ?? "",
    bankName: client?.bankName ?? "",
    taxNumber: client?.taxNumber ?? "",
    vatNumber: client?.vatNumber ?? "",
    note: client?.note ?? "",
  };
}

/** Empty fields are null: nothing is known. */
export function toClientDataInput({ name, locale, ...texts }: ClientFormValues): ClientDataInput {
  const known = Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, text === "" ? null : text]));
  return { name, locale, ...known };
}

const FIELDS = clientFormValues.keyof().options;

export function findClientField(path: string): keyof ClientFormValues | null {
  return FIELDS.find((field) => field === path) ?? null;
}
