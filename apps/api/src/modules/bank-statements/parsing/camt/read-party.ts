import type { XmlElement } from "../../../../shared/uploads/xml/xml-element";
import { cleanAccount, cleanName } from "../lines/clean-text";
import type { CamtReader } from "./camt-element";

export interface Party {
  readonly name: string | null;
  readonly account: string | null;
}

export interface Parties extends Party {
  readonly ultimateName: string | null;
}

/** How money moved, as far as it says who is the counterparty. */
interface Movement {
  readonly account: string | null;
  readonly isDebit: boolean;
  readonly isReturn: boolean;
}

/** The payer of incoming money, or else the payee; when a debit of ours comes back, it is still the payer. */
export function readParties(reader: CamtReader, detail: XmlElement | null, movement: Movement): Parties {
  const parties = reader.find(detail, "RltdPties");
  const read = (role: "Dbtr" | "Cdtr"): Parties => ({
    name: readName(reader, reader.find(parties, role)),
    account: readAccount(reader, reader.find(parties, `${role}Acct`)),
    ultimateName: readName(reader, reader.find(parties, `Ultmt${role}`)),
  });
  const first = read(movement.isDebit ? "Cdtr" : "Dbtr");
  const second = read(movement.isDebit ? "Dbtr" : "Cdtr");
  const isOurs = first.account !== null && first.account === movement.account;
  const isUnknown = first.name === null && first.account === null;
  const isOther = isOurs || isUnknown || (movement.isReturn && first.account === null);
  const party = isOther && second.name !== null ? second : first;
  return { ...party, name: party.name ?? readName(reader, reader.find(parties, "InitgPty")) };
}

export function readAccount(reader: CamtReader, account: XmlElement | null): string | null {
  const id = reader.find(account, "Id");
  return cleanAccount(
    reader.text(id, "IBAN") ??
      reader.text(id, "Othr", "Id") ??
      reader.text(id, "PrtryAcct", "Id") ??
      reader.text(id, "BBAN"),
  );
}

/** Directly below the party up to 001.07, below the person or the bank since then. */
function readName(reader: CamtReader, party: XmlElement | null): string | null {
  const name = reader.text(party, "Nm") ?? reader.text(party, "Pty", "Nm");
  return cleanName(name ?? reader.text(party, "Agt", "FinInstnId", "Nm"));
}
