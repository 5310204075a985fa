import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import type { VisibleDocumentFilter } from "@kundenportal/domain/permissions/visible-documents";
import type { ClientScope, MerchantScope } from "../../../access/scopes";
import type { Page, PageRequest } from "../../../graphql/pagination";
import type { SearchIndex } from "../../../search-index/search-index";
import { pageOfFound } from "../../../search-index/search-page";
import { SearchKind } from "../../../search-index/search-source";
import { type DocumentListFilter, DocumentState, type PortalListFilter } from "./document-filter";
import {
  type Condition,
  JOIN_INVOICE,
  joinConditions,
  listConditions,
  stateConditions,
  visibleConditions,
} from "./document-sql";
import type { DocumentRow, PortalDocumentRow } from "./document-row";
import type { DocumentRepository } from "./document.repository";

interface SearchDocumentsNeeds {
  readonly searchIndex: SearchIndex;
  readonly documentRepository: DocumentRepository;
}

/** Documents that hold what somebody typed, best first. */
export class SearchDocuments {
  constructor(private readonly needs: SearchDocumentsNeeds) {}

  /** Staff also find them by what belongs to the client. */
  async list(
    scope: MerchantScope,
    { search, ...filter }: DocumentListFilter & { readonly search: string },
    today: CalendarDate,
    page: PageRequest,
  ): Promise<Page<DocumentRow>> {
    const conditions = [...listConditions(filter), ...(filter.overdue ? overdueConditions(today) : [])];
    const found = await this.needs.searchIndex.find(
      scope,
      {
        kind: SearchKind.DOCUMENT,
        search,
        clientId: filter.clientId,
        readsClients: true,
        filter: conditions.length === 0 ? null : toFilter(conditions),
      },
      page,
    );
    return pageOfFound(page, found, (ids) => this.needs.documentRepository.findMany(scope, ids));
  }

  /** Customers find nothing but what their link shows. */
  async listVisible(
    scope: ClientScope,
    visible: VisibleDocumentFilter,
    { search, types, state, today }: PortalListFilter & { readonly search: string; readonly today: CalendarDate },
    page: PageRequest,
  ): Promise<Page<PortalDocumentRow>> {
    const conditions = [
      ...visibleConditions(scope, visible),
      ...listConditions({ types }),
      ...stateConditions(state, today),
    ];
    const found = await this.needs.searchIndex.find(
      scope,
      {
        kind: SearchKind.DOCUMENT,
        search,
        clientId: visible.clientId,
        readsClients: false,
        filter: toFilter(conditions),
      },
      page,
    );
    return pageOfFound(page, found, (ids) => this.needs.documentRepository.findManyVisible(scope, visible, ids));
  }
}

function overdueConditions(today: CalendarDate): readonly Condition[] {
  return stateConditions(DocumentState.OVERDUE, today);
}

function toFilter(conditions: readonly Condition[]): {
  readonly join: string;
  readonly condition: string;
  readonly values: Required<Condition>["values"];
} {
  const { sql, values } = joinConditions(conditions);
  return {
    join: `JOIN document d ON d.merchant_id = e.merchant_id AND d.id = e.record_id ${JOIN_INVOICE}`,
    condition: sql,
    values,
  };
}
