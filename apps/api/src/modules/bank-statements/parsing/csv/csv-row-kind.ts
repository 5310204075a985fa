import { compactReference } from "@kundenportal/domain/bank/reference-text";

/** What a bank calls a movement that it has not booked yet. */
const PENDING =
  /vormerk|vorgemerkt|pending|ausstehend|\boffen\b|in bearbeitung|wird bearbeitet|in progress|processing|nicht gebucht|not booked|unbooked|reserv|authori[sz]|autorisiert|geplant|terminiert|scheduled|on hold|\bwaiting\b/i;
/** What it calls one that it did not carry out, or took back at once. */
const NOT_EXECUTED =
  /nicht ausgef(?:ü|ue)hrt|not executed|unexecuted|declin|abgelehnt|ablehn|reject|zur(?:ü|ue)ckgewiesen|revert|storniert|cancel|abgebrochen|\bfail|fehlgeschlagen|gescheitert|expired|abgelaufen|\bvoid|denied|verweigert|removed|gel(?:ö|oe)scht|undurchf(?:ü|ue)hrbar/i;
/** Between the movements, or below them. */
const BALANCE =
  /^(?:(?:ALTER|NEUER|LETZTER|AKTUELLER)?(?:KONTOSTAND|SALDO)|(?:ANFANGS|END|START|SCHLUSS|ZWISCHEN|TAGES|ABSCHLUSS)(?:SALDO|BESTAND|STAND|SUMME)|SALDOVORTRAG|VORTRAG|UEBERTRAG|SUMMEN?|GESAMT(?:SUMME)?|TOTAL|(?:OPENING|CLOSING|STARTING|ENDING|CURRENT|AVAILABLE)?BALANCE|BALANCE(?:BROUGHT|CARRIED)FORWARD)(?:(?:VOM|PER|AM|ZUM)?\d*)?$/;

const MAX_STATE_LENGTH = 25;

export type RowState = "BOOKED" | "PENDING" | "NOT_EXECUTED";

/** What a bank's word for the state of a movement means. A word that says nothing against it stands for booked. */
export function readState(text: string): RowState {
  if (NOT_EXECUTED.test(text)) return "NOT_EXECUTED";
  return PENDING.test(text) ? "PENDING" : "BOOKED";
}

/** The same for a cell of a column that we do not know: somebody's note may only mention such a word. */
export function guessState(text: string): RowState {
  if (text.length > MAX_STATE_LENGTH) return "BOOKED";
  if (text.search(NOT_EXECUTED) === 0) return "NOT_EXECUTED";
  return text.search(PENDING) === 0 ? "PENDING" : "BOOKED";
}

/** Whether a cell says that its row is a balance or a sum, not a movement. */
export function saysBalance(cell: string): boolean {
  return cell.length <= 60 && BALANCE.test(compactReference(cell));
}
