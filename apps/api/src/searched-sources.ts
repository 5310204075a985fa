import { SEARCHED_BANK_LINES } from "./modules/bank-statements/lines/searched-bank-lines";
import { SEARCHED_CLIENTS } from "./modules/clients/searched-clients";
import { SEARCHED_DOCUMENTS } from "./modules/documents/table/searched-documents";
import type { SearchSource } from "./search-index/search-source";

/** Everything that can be searched for. */
export const SEARCHED_SOURCES: readonly SearchSource[] = [SEARCHED_CLIENTS, SEARCHED_DOCUMENTS, SEARCHED_BANK_LINES];
