import { SearchKind, searchSource } from "../../search-index/search-source";
import type { ClientEntity } from "./client.entity";

/** All master data that says who a client is and how to reach and pay them, the most telling first. */
const SEARCHED = [
  ["name", "name"],
  ["clientNumber", "client_number"],
  ["externalReference", "external_reference"],
  ["lastName", "last_name"],
  ["firstName", "first_name"],
  ["city", "city"],
  ["email", "email"],
  ["furtherEmails", "further_emails"],
  ["street", "street"],
  ["addressAddition", "address_addition"],
  ["zip", "zip"],
  ["phone", "phone"],
  ["vatNumber", "vat_number"],
  ["taxNumber", "tax_number"],
  ["leitwegId", "leitweg_id"],
  ["electronicAddress", "electronic_address"],
  ["accountOwner", "account_owner"],
  ["iban", "iban"],
  ["bic", "bic"],
  ["bankName", "bank_name"],
  ["note", "note"],
] as const;

type SearchedColumns = Pick<ClientEntity, "id" | (typeof SEARCHED)[number][0]> & { readonly clientId: null };

export const SEARCHED_CLIENTS = searchSource<SearchedColumns>({
  kind: SearchKind.CLIENT,
  table: "client",
  client: "NULL",
  columns: SEARCHED.map(([name, column]) => `r.${column} AS "${name}"`).join(", "),
  partsOf: (row) => SEARCHED.map(([name]) => row[name]),
});
