import type { BankLine } from "./bank-match";
import type { DocumentIndex } from "./document-index";
import type { ReferenceText } from "./reference-text";

export type ClientSign = "CLIENT_NUMBER" | "CLIENT_ACCOUNT" | "PAID_BEFORE" | "CLIENT_NAME";

/** What a line says about who paid. */
export class ClientSigns {
  private constructor(private readonly clientsBySign: ReadonlyMap<ClientSign, ReadonlySet<string>>) {}

  static find(line: BankLine, text: ReferenceText, index: DocumentIndex): ClientSigns {
    const names = [line.counterpartyName, line.ultimateName].filter((name) => name !== null);
    const found: readonly (readonly [ClientSign, readonly string[]])[] = [
      ["CLIENT_NUMBER", index.clientsNamed(text)],
      ["CLIENT_ACCOUNT", line.counterpartyIban === null ? [] : index.clientsOfIban(line.counterpartyIban)],
      ["PAID_BEFORE", line.knownClientIds],
      ["CLIENT_NAME", names.flatMap((name) => index.clientsOfName(name))],
    ];
    return new ClientSigns(new Map(found.map(([sign, clientIds]) => [sign, new Set(clientIds)])));
  }

  /** Every client that some sign points to. */
  get clientIds(): readonly string[] {
    return [...new Set([...this.clientsBySign.values()].flatMap((ids) => [...ids]))];
  }

  /** What points to this client. */
  of(clientId: string): readonly ClientSign[] {
    return [...this.clientsBySign].flatMap(([sign, ids]) => (ids.has(clientId) ? [sign] : []));
  }

  /** Whether some sign points to other clients, and not to this one. */
  contradicts(clientId: string): boolean {
    return [...this.clientsBySign.values()].some((ids) => ids.size > 0 && !ids.has(clientId));
  }
}
