import type { MerchantScope } from "../../access/scopes";
import type { Database } from "../../database/database";
import type { Cursor, Page, PageRequest } from "../../graphql/pagination";
import type { SearchIndex } from "../../search-index/search-index";
import { pageOfFound } from "../../search-index/search-page";
import { SearchKind } from "../../search-index/search-source";
import { isId } from "../../shared/ids";
import { ClientEntity } from "./client.entity";
import { PortalSessionEntity } from "../../access/portal-session.entity";
import type { Client, ClientData, ClientListFilter } from "./client";
import {
  CLIENT_COLUMNS,
  CLIENT_VALUES,
  type ClientRow,
  derived,
  filterConditions,
  toClient,
  withoutAccents,
} from "./client-sql";
import { SEARCHED_CLIENTS } from "./searched-clients";

export class ClientRepository {
  constructor(
    private readonly database: Database,
    private readonly searchIndex: SearchIndex,
  ) {}

  async find(scope: MerchantScope, id: string): Promise<Client | null> {
    return (await this.findMany(scope, [id]))[0] ?? null;
  }

  async findMany(scope: MerchantScope, ids: readonly string[]): Promise<readonly Client[]> {
    const rows = await this.database.rows<ClientRow>(
      `SELECT ${CLIENT_COLUMNS} FROM client c WHERE c.merchant_id = :merchantId AND c.id IN (:...ids)`,
      { merchantId: scope.merchantId, ids: ids.filter(isId) },
      CLIENT_VALUES,
    );
    return rows.map(toClient);
  }

  /** Locks the client until the transaction ends. */
  async findForUpdate(scope: MerchantScope, id: string): Promise<Client | null> {
    const row = await this.database.row<ClientRow>(
      `SELECT ${CLIENT_COLUMNS} FROM client c WHERE c.merchant_id = :merchantId AND c.id = :id${this.database.forUpdate}`,
      { merchantId: scope.merchantId, id },
      CLIENT_VALUES,
    );
    return row === null ? null : toClient(row);
  }

  /** Those that hold what was typed, best first. */
  async search(
    scope: MerchantScope,
    search: string,
    filter: Omit<ClientListFilter, "search">,
    page: PageRequest,
  ): Promise<Page<Client>> {
    const conditions = filterConditions(filter);
    const found = await this.searchIndex.find(
      scope,
      {
        kind: SearchKind.CLIENT,
        search,
        clientId: null,
        readsClients: false,
        filter:
          conditions.length === 0
            ? null
            : {
                join: "JOIN client c ON c.merchant_id = e.merchant_id AND c.id = e.record_id",
                condition: conditions.join(" AND "),
                values: {
                  externalReferences: filter.externalReferences ?? [],
                  portalAccess: this.database.boolean(filter.portalAccess ?? false),
                },
              },
      },
      page,
    );
    return pageOfFound(page, found, (ids) => this.findMany(scope, ids));
  }

  /** By name, without accents and case; one row more than the page. */
  async list(
    scope: MerchantScope,
    filter: Omit<ClientListFilter, "search">,
    page: PageRequest,
  ): Promise<readonly (Client & { sortName: string })[]> {
    const conditions = ["c.merchant_id = :merchantId", ...filterConditions(filter)];
    if (page.after !== null) conditions.push("(c.sort_name, c.id) > (:sortKey, :afterId)");
    const rows = await this.database.pageRows<ClientRow & { sortName: string }>(
      `SELECT ${CLIENT_COLUMNS}, c.sort_name AS "sortName" FROM client c
       WHERE ${conditions.join(" AND ")} ORDER BY c.sort_name, c.id LIMIT :limit`,
      {
        merchantId: scope.merchantId,
        externalReferences: filter.externalReferences ?? [],
        portalAccess: this.database.boolean(filter.portalAccess ?? false),
        sortKey: page.after?.sortKey ?? "",
        afterId: page.after?.id ?? "",
        limit: page.size + 1,
      },
      CLIENT_VALUES,
    );
    return rows.map((row) => ({ ...toClient(row), sortName: row.sortName }));
  }

  /**
   * The client whose name a text holds, as whole words; of names within one another the longest. Null when there is none, or
   * when the text names several. Archived ones are left out.
   */
  async findNamedIn(scope: MerchantScope, text: string): Promise<Client | null> {
    const searched = withoutAccents(text.toLowerCase());
    const rows = await this.database.rows<{ readonly id: string; readonly name: string }>(
      `SELECT c.id AS "id", c.sort_name AS "name" FROM client c
       WHERE c.merchant_id = :merchantId AND c.archived_at IS NULL AND LENGTH(c.sort_name) > 3
         AND REPLACE(:text, c.sort_name, '') <> :text ORDER BY LENGTH(c.sort_name) DESC LIMIT 20`,
      { merchantId: scope.merchantId, text: searched },
    );
    const [longest, ...others] = rows.filter(({ name }) => holdsWords(searched, name));
    if (longest === undefined) return null;
    const isOnly = others.every(({ name }) => name !== longest.name && longest.name.includes(name));
    return isOnly ? this.find(scope, longest.id) : null;
  }

  cursorOf({ sortName, id }: { readonly sortName: string; readonly id: string }): Cursor {
    return { sortKey: sortName, id };
  }

  async insert(scope: MerchantScope, client: Client): Promise<void> {
    await this.database.writer.insert(ClientEntity, {
      merchantId: scope.merchantId,
      ...client,
      ...derived(client),
    });
    await this.searchIndex.refresh(scope, SEARCHED_CLIENTS, client.id);
  }

  /** False when the revision is no longer the current one; nothing is then changed. */
  async update(
    scope: MerchantScope,
    { id, revision }: Pick<Client, "id" | "revision">,
    change: Partial<ClientData> & Pick<Client, "updatedAt">,
  ): Promise<boolean> {
    const before = await this.findForUpdate(scope, id);
    if (before?.revision !== revision) return false;
    await this.database.writer.update(
      ClientEntity,
      { merchantId: scope.merchantId, id },
      {
        ...change,
        ...derived({ ...before, ...change }),
        revision: revision + 1,
      },
    );
    await this.searchIndex.refresh(scope, SEARCHED_CLIENTS, id);
    return true;
  }

  async change(
    scope: MerchantScope,
    id: string,
    change: Partial<
      Pick<
        Client,
        | "portalAccess"
        | "portalAccessSource"
        | "linkGeneration"
        | "linkRenewal"
        | "linkExpiresAt"
        | "archivedAt"
        | "updatedAt"
      >
    >,
  ): Promise<void> {
    await this.database.writer.update(ClientEntity, { merchantId: scope.merchantId, id }, change);
  }

  /** Number of clients whose access changed. For those who lose it, every link that was handed out ends for good. */
  async applyAccess(
    scope: MerchantScope,
    portalAccess: boolean,
    overrideChoices: boolean,
    now: string,
  ): Promise<number> {
    return this.database.execute(
      `UPDATE client SET portal_access = :portalAccess, portal_access_source = 'DEFAULT', updated_at = :now,
              link_generation = link_generation + ${portalAccess ? "0" : "1"}
       WHERE merchant_id = :merchantId AND archived_at IS NULL AND portal_access <> :portalAccess
         ${overrideChoices ? "" : "AND portal_access_source = 'DEFAULT'"}`,
      {
        merchantId: scope.merchantId,
        portalAccess: this.database.boolean(portalAccess),
        now,
      },
    );
  }

  /** The client with this external reference, archived or not. */
  findByExternalReference(scope: MerchantScope, externalReference: string): Promise<Client | null> {
    return this.findBy(scope, "external_reference", externalReference);
  }

  /** The client with this number, archived or not. */
  findByNumber(scope: MerchantScope, clientNumber: string): Promise<Client | null> {
    return this.findBy(scope, "client_number", clientNumber);
  }

  /**
   * The other client that has this number or external reference. Nobody else takes it until our transaction ends. `exceptId`: the
   * client who may have it.
   */
  async findHolder(
    scope: MerchantScope,
    column: "client_number" | "external_reference",
    value: string,
    exceptId: string | null,
  ): Promise<Client | null> {
    await this.database.lock(`client ${column} ${scope.merchantId} ${value}`);
    const holder = await this.findBy(scope, column, value);
    return holder?.id === exceptId ? null : holder;
  }

  async isNumberTaken(scope: MerchantScope, clientNumber: string): Promise<boolean> {
    const row = await this.database.row(
      `SELECT 1 AS "one" FROM client WHERE merchant_id = :merchantId AND client_number = :clientNumber`,
      { merchantId: scope.merchantId, clientNumber },
    );
    return row !== null;
  }

  async countDocuments(scope: MerchantScope, id: string): Promise<number> {
    const row = await this.database.row<{ count: number }>(
      `SELECT CAST(COUNT(*) AS bigint) AS "count" FROM document WHERE merchant_id = :merchantId AND client_id = :id`,
      { merchantId: scope.merchantId, id },
    );
    return row?.count ?? 0;
  }

  private async findBy(
    scope: MerchantScope,
    column: "client_number" | "external_reference",
    value: string,
  ): Promise<Client | null> {
    const row = await this.database.row<ClientRow>(
      `SELECT ${CLIENT_COLUMNS} FROM client c WHERE c.merchant_id = :merchantId AND c.${column} = :value`,
      { merchantId: scope.merchantId, value },
      CLIENT_VALUES,
    );
    return row === null ? null : toClient(row);
  }

  async delete(scope: MerchantScope, id: string): Promise<void> {
    await this.database.writer.delete(PortalSessionEntity, {
      merchantId: scope.merchantId,
      clientId: id,
    });
    await this.database.writer.delete(ClientEntity, {
      merchantId: scope.merchantId,
      id,
    });
    await this.searchIndex.refresh(scope, SEARCHED_CLIENTS, id);
  }
}

/** A client called Nord is not meant by Nordlicht. */
function holdsWords(text: string, words: string): boolean {
  const isLetter = (index: number): boolean => /[\p{L}\d]/u.test(text.charAt(index));
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (!isLetter(at - 1) && !isLetter(at + words.length)) return true;
  }
  return false;
}
