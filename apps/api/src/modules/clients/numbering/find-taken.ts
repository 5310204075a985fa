import type { MerchantScope } from "../../../access/scopes";
import { FieldProblem, InvalidInput, TakenBy } from "../../../graphql/failures.types";

/** A client, as far as it says who has something. */
interface Holder {
  readonly id: string;
  readonly clientNumber: string;
  readonly externalReference: string | null;
  readonly archivedAt: string | null;
}

interface ClientHolders {
  /** The other client that has this; nobody else takes it until the transaction ends. */
  findHolder(
    scope: MerchantScope,
    column: (typeof UNIQUE)[number]["column"],
    value: string,
    exceptId: string | null,
  ): Promise<Holder | null>;
}

/** What no two clients of a merchant share. */
const UNIQUE = [
  { field: "clientNumber", column: "client_number", message: "is the number of another client" },
  { field: "externalReference", column: "external_reference", message: "is the external reference of another client" },
] as const;

/**
 * What another client has already, archived or not; null when all is free, and then nobody else takes it until the transaction
 * ends. `before`: the client who is changed; what they have is not looked up. Call inside a transaction.
 */
export async function findTaken(
  clientRepository: ClientHolders,
  scope: MerchantScope,
  data: Readonly<Record<(typeof UNIQUE)[number]["field"], string | null>>,
  before: Holder | null,
): Promise<InvalidInput | null> {
  const problems: FieldProblem[] = [];
  for (const { field, column, message } of UNIQUE) {
    const value = data[field];
    if (value === null || value === before?.[field]) continue;
    const holder = await clientRepository.findHolder(scope, column, value, before?.id ?? null);
    if (holder === null) continue;
    const { id, externalReference, archivedAt } = holder;
    const takenBy = new TakenBy({ id, externalReference, isArchived: archivedAt !== null });
    problems.push(new FieldProblem(`data.${field}`, "TAKEN", message, takenBy));
  }
  return problems.length === 0 ? null : new InvalidInput(problems);
}
