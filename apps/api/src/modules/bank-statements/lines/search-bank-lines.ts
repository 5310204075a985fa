import type { MerchantScope } from "../../../access/scopes";
import type { Page, PageRequest } from "../../../graphql/pagination";
import type { SearchIndex } from "../../../search-index/search-index";
import { pageOfFound } from "../../../search-index/search-page";
import { SearchKind } from "../../../search-index/search-source";
import { type BankLineFilter, filterConditions, filterValues } from "./bank-line-filter";
import type { BankLineRepository, BankLineRow } from "./bank-line.repository";

interface SearchBankLinesNeeds {
  readonly searchIndex: SearchIndex;
  readonly bankLineRepository: BankLineRepository;
}

/** Bank lines that hold what somebody typed, best first. */
export class SearchBankLines {
  constructor(private readonly needs: SearchBankLinesNeeds) {}

  async list(
    scope: MerchantScope,
    search: string,
    filter: Omit<BankLineFilter, "search">,
    page: PageRequest,
  ): Promise<Page<BankLineRow>> {
    const conditions = filterConditions(filter);
    const found = await this.needs.searchIndex.find(
      scope,
      {
        kind: SearchKind.BANK_LINE,
        search,
        clientId: null,
        readsClients: false,
        filter:
          conditions.length === 0
            ? null
            : {
                join: "JOIN bank_line l ON l.merchant_id = e.merchant_id AND l.id = e.record_id",
                condition: conditions.join(" AND "),
                values: filterValues(filter),
              },
      },
      page,
    );
    return pageOfFound(page, found, (ids) => this.needs.bankLineRepository.findMany(scope, ids));
  }
}
