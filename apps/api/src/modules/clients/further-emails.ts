import { MAX_FURTHER_EMAILS } from "@kundenportal/domain/documents/invoice-format";
import type { InputChecker } from "../../graphql/input-checker";
import type { Client } from "./client";

/** The addresses in a client's column. */
export function readFurtherEmails({ furtherEmails }: Pick<Client, "furtherEmails">): string[] {
  return furtherEmails === "" ? [] : furtherEmails.split("\n");
}

/** Everybody who gets what is about a client's documents, the address on file first; nobody while there is none. */
export function recipientsOf(client: Pick<Client, "email" | "furtherEmails">): readonly string[] {
  const { email } = client;
  if (email === null) return [];
  // Customers may have made one of the others their own since.
  return [email, ...readFurtherEmails(client).filter((other) => other.toLowerCase() !== email.toLowerCase())];
}

/** As the column has them: each mailbox once, without the address on file. */
export function checkFurtherEmails(
  check: InputChecker,
  prefix: string,
  input: { readonly email: string | null; readonly furtherEmails: readonly string[] },
): string {
  const field = `${prefix}furtherEmails`;
  const emails = distinctEmails(check, field, input.furtherEmails, input.email);
  if (emails.length > 0 && input.email === null) {
    check.report(`${prefix}email`, "REQUIRED", "must not be empty while there are further addresses");
  }
  return emails.join("\n");
}

/** Each mailbox once, in order, without `first`; at most as many as a client may have. */
export function distinctEmails(
  check: InputChecker,
  field: string,
  emails: readonly string[],
  first: string | null,
): readonly string[] {
  const seen = new Set(first === null ? [] : [first.toLowerCase()]);
  const distinct: string[] = [];
  for (const typed of emails.slice(0, MAX_FURTHER_EMAILS)) {
    const email = check.optionalEmail(field, typed);
    if (email === null || seen.has(email.toLowerCase())) continue;
    seen.add(email.toLowerCase());
    distinct.push(email);
  }
  if (emails.length > MAX_FURTHER_EMAILS) {
    check.report(field, "TOO_MANY", `must not be more than ${String(MAX_FURTHER_EMAILS)}`);
  }
  return distinct;
}
