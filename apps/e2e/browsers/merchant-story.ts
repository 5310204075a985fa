import { OWNER } from "../support/test";
import type { Person } from "./person";

/** What a merchant does, from signing in to a client who has paid. */
export async function walkMerchantStory(person: Person, origin: string, clientName: string): Promise<void> {
  await person.open(`${origin}/admin/`, /Anmelden/);
  await person.type("E-Mail-Adresse", OWNER.email);
  await person.type("Passwort", OWNER.password);
  await person.press("^Anmelden$", /Übersicht/);

  // Releases.
  await person.press("^Kundenportal$", /Einstellungen speichern/);

  // A client.
  await person.open(`${origin}/admin/clients/new`, /Kunde anlegen/);
  await person.type("Name oder Firma", clientName);
  await person.type("^E-Mail", "post@ryx.example");
  await person.press("Kunde anlegen", /Portal-Adresse des Kunden/);

  // An invoice, which is issued.
  await person.press("Neues Dokument", /Entwurf speichern/);
  await person.type("^Titel", "Brum 4");
  await person.type("^Bezeichnung", "Brum 4");
  await person.type("^Einzelpreis", "100,00");
  await person.press("Entwurf speichern", /Fertigstellen/);
  await person.press("^Fertigstellen$", /fertigstellen\?|unveränderlich|Nummer/);
  await person.press("^Fertigstellen$", /Adresse dieses Dokuments im Portal/);

  // Money that came in another way.
  await person.press("Zahlung buchen|Zahlung erfassen", /Betrag/);
  await person.press("buchen$|erfassen$|Zahlung buchen", /Vollständig bezahlt/);
}
