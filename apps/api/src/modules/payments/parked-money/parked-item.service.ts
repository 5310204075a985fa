import type { MerchantScope } from "../../../access/scopes";
import { type Page, type PageRequest, toPage } from "../../../graphql/pagination";
import type { ParkedItemRepository } from "./parked-item.repository";
import type { ParkedItem, ParkedItemStatus, ParkedSum } from "./parked-item";

/** Parked money as people see it. */
export class ParkedItemService {
  constructor(private readonly parkedItemRepository: ParkedItemRepository) {}

  /** Newest first. `statuses` null: all. */
  async list(
    scope: MerchantScope,
    statuses: readonly ParkedItemStatus[] | null,
    page: PageRequest,
  ): Promise<Page<ParkedItem>> {
    return toPage(await this.parkedItemRepository.list(scope, statuses, page), page, (item) =>
      this.parkedItemRepository.cursorOf(item),
    );
  }

  /** What is waiting for a decision, by currency. */
  sumOpen(scope: MerchantScope): Promise<readonly ParkedSum[]> {
    return this.parkedItemRepository.sumOpen(scope);
  }
}
