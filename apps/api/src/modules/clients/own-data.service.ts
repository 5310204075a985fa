import type { Core } from "../../core";
import { decide, editableSections } from "@kundenportal/domain/permissions/decide";
import { ClientDataSection } from "@kundenportal/domain/permissions/portal-actions";
import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import type { CustomerActor } from "../../access/actors";
import { ActionDenied, Conflict, type InvalidInput, type TooMany } from "../../graphql/failures.types";
import { InputChecker } from "../../graphql/input-checker";
import { withBankOfIban } from "../../shared/bank-of-iban";
import type { BankFields, ContactFields, TaxFields } from "./client-input";
import { checkBank, checkContact, checkTax } from "./client-input";
import { keepLeftOut } from "../../shared/keep-left-out";
import type { ClientRepository } from "./client.repository";
import type { Client, ClientData } from "./client";

/** Called in the transaction of a change, with the client as it was before. */
export type OwnDataListener = (actor: CustomerActor, before: Client, changedFields: readonly string[]) => Promise<void>;

interface OwnDataServiceNeeds extends Pick<Core, "database" | "clock" | "timeline" | "pace"> {
  readonly clientRepository: ClientRepository;
}

/** What a customer may change about the client's data, as far as the merchant has released it. What is left out stays as it is. */
export class OwnDataService {
  private readonly listeners: OwnDataListener[] = [];

  constructor(private readonly needs: OwnDataServiceNeeds) {}

  onUpdate(listener: OwnDataListener): void {
    this.listeners.push(listener);
  }

  editableSections(actor: CustomerActor): readonly ClientDataSection[] {
    return editableSections(this.facts(actor));
  }

  updateContact(actor: CustomerActor, revision: number, input: ContactFields) {
    return this.update(actor, ClientDataSection.CONTACT, revision, (check, before) =>
      checkContact(check, "", keepLeftOut(input, before)),
    );
  }

  /** An existing account may be replaced by a whole new one; the masked form that is shown is never accepted. */
  updateBank(actor: CustomerActor, revision: number, input: BankFields) {
    return this.update(actor, ClientDataSection.BANK, revision, (check, before) =>
      checkBank(check, "", keepLeftOut(input, before)),
    );
  }

  updateTax(actor: CustomerActor, revision: number, input: TaxFields) {
    return this.update(actor, ClientDataSection.TAX, revision, (check, before) =>
      checkTax(check, "", keepLeftOut(input, before)),
    );
  }

  private async update(
    actor: CustomerActor,
    section: ClientDataSection,
    revision: number,
    read: (check: InputChecker, before: Client) => Partial<ClientData>,
  ): Promise<Client | ActionDenied | InvalidInput | Conflict | TooMany> {
    const decision = decide("EDIT_CLIENT_DATA", {
      ...this.facts(actor),
      section,
    });
    if (!decision.allowed) return new ActionDenied(decision.reason);
    const { clientId } = actor.scope;
    return this.needs.database.transaction(async () => {
      const tooMany = await this.needs.pace.check(actor.scope, "CLIENT_DATA_CHANGED");
      if (tooMany !== null) return tooMany;
      const before = await this.needs.clientRepository.findForUpdate(actor.scope, clientId);
      if (before === null) return new Conflict("Your data");
      const check = new InputChecker();
      const checked = read(check, before);
      if (check.failure !== null) return check.failure;
      const data = completeBank(before, checked);
      const change = { ...data, updatedAt: this.needs.clock.now().toISOString() };
      if (!(await this.needs.clientRepository.update(actor.scope, { id: clientId, revision }, change)))
        return new Conflict("Your data");
      const fields = changedFields(before, data);
      await this.needs.timeline.record(actor, {
        kind: "CLIENT_DATA_CHANGED",
        clientId,
        data: { section, fields },
      });
      for (const listener of this.listeners) await listener(actor, before, fields);
      return (await this.needs.clientRepository.find(actor.scope, clientId)) ?? before;
    });
  }

  private facts({ link, client, settings, timeZone }: CustomerActor) {
    return {
      link,
      client,
      settings,
      today: todayIn(timeZone, this.needs.clock.now()),
    };
  }
}

/** BIC and bank follow the IBAN; other sections have none of them. */
function completeBank(before: Client, data: Partial<ClientData>): Partial<ClientData> {
  const { iban, bic, bankName } = data;
  if (iban === undefined || bic === undefined || bankName === undefined) return data;
  return { ...data, ...withBankOfIban(before, { iban, bic, bankName }) };
}

/** Names only: the values are nobody's business in a log. */
function changedFields(before: Client, data: Partial<ClientData>): string[] {
  return Object.entries(data)
    .filter(([field, value]) => Reflect.get(before, field) !== value)
    .map(([field]) => field);
}
