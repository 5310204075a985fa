import { INVOICE_FORMATS } from "@kundenportal/domain/documents/invoice-format";
import type { MerchantScope } from "../../access/scopes";
import { toBoolean } from "../../database/columns";
import type { Database } from "../../database/database";
import { instant, orElse, type StoredColumns } from "../../database/stored-values";
import type { Cursor, Page, PageRequest } from "../../graphql/pagination";
import type { SearchIndex } from "../../search-index/search-index";
import { pageOfFound } from "../../search-index/search-page";
import { SearchKind } from "../../search-index/search-source";
import { isId } from "../../shared/ids";
import { STORED_TERMS } from "../merchants/payment-terms";
import { ClientEntity } from "./client.entity";
import { PortalSessionEntity } from "../../access/portal-session.entity";
import { type Client, type ClientData, type ClientListFilter, PortalAccessSource } from "./client";
import { SEARCHED_CLIENTS } from "./searched-clients";

type ClientRow = Omit<Client, "portalAccess" | "pricesIncludeTax"> & {
  readonly pricesIncludeTax: boolean | number | null;
  readonly portalAccess: boolean | number;
};

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
      VALUES,
    );
    return rows.map(toClient);
  }

  /** Locks the client until the transaction ends. */
  async findForUpdate(scope: MerchantScope, id: string): Promise<Client | null> {
    const row = await this.database.row<ClientRow>(
      `SELECT ${CLIENT_COLUMNS} FROM client c WHERE c.merchant_id = :merchantId AND c.id = :id${this.database.forUpdate}`,
      { merchantId: scope.merchantId, id },
      VALUES,
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
                values: { portalAccess: this.database.boolean(filter.portalAccess ?? false) },
              },
      },
      page,
    );
    return pageOfFound(found, (ids) => this.findMany(scope, ids));
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
        portalAccess: this.database.boolean(filter.portalAccess ?? false),
        sortKey: page.after?.sortKey ?? "",
        afterId: page.after?.id ?? "",
        limit: page.size + 1,
      },
      VALUES,
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

  async isNumberTaken(scope: MerchantScope, clientNumber: string, exceptId: string | null): Promise<boolean> {
    const row = await this.database.row(
      `SELECT 1 AS "one" FROM client WHERE merchant_id = :merchantId AND client_number = :clientNumber AND id <> :exceptId`,
      { merchantId: scope.merchantId, clientNumber, exceptId: exceptId ?? "" },
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

function toClient(row: ClientRow): Client {
  return {
    ...row,
    portalAccess: toBoolean(row.portalAccess),
    pricesIncludeTax: row.pricesIncludeTax === null ? null : toBoolean(row.pricesIncludeTax),
  };
}

function derived(client: ClientData): Pick<ClientEntity, "sortName"> {
  return { sortName: withoutAccents(client.name.toLowerCase()).slice(0, 200) };
}

function filterConditions({ portalAccess, archived }: Omit<ClientListFilter, "search">): readonly string[] {
  return [
    ...(portalAccess === null ? [] : ["c.portal_access = :portalAccess"]),
    ...(archived === null ? [] : [`c.archived_at IS ${archived ? "NOT " : ""}NULL`]),
  ];
}

function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ß", "ss");
}

const LONG_AGO = new Date(0).toISOString();

/** Documents, payments and much else name their client: one that could not be read would take all of them along. */
const VALUES: StoredColumns = {
  invoiceFormat: orElse(INVOICE_FORMATS, null),
  paymentTerms: STORED_TERMS,
  // Somebody's choice is not changed together with all others.
  portalAccessSource: orElse(Object.values(PortalAccessSource), PortalAccessSource.CHOSEN),
  // Nothing stays open because nobody can say until when.
  linkExpiresAt: orElse(instant, LONG_AGO),
  archivedAt: orElse(instant, LONG_AGO),
  lastPortalVisitAt: orElse(instant, null),
  createdAt: orElse(instant, LONG_AGO),
  updatedAt: orElse(instant, LONG_AGO),
};

const CLIENT_COLUMNS = `
  c.id AS "id", c.client_number AS "clientNumber", c.name AS "name", c.salutation AS "salutation",
  c.first_name AS "firstName", c.last_name AS "lastName", c.street AS "street", c.address_addition AS "addressAddition", c.zip AS "zip", c.city AS "city",
  c.country_code AS "countryCode", c.email AS "email", c.further_emails AS "furtherEmails",
  c.invoice_format AS "invoiceFormat", c.payment_terms AS "paymentTerms", c.prices_include_tax AS "pricesIncludeTax",
  c.phone AS "phone", c.vat_number AS "vatNumber",
  c.tax_number AS "taxNumber", c.leitweg_id AS "leitwegId",
  c.electronic_address_scheme AS "electronicAddressScheme", c.electronic_address AS "electronicAddress", c.account_owner AS "accountOwner", c.iban AS "iban", c.bic AS "bic",
  c.bank_name AS "bankName", c.locale AS "locale", c.note AS "note", c.portal_access AS "portalAccess",
  c.portal_access_source AS "portalAccessSource", c.link_generation AS "linkGeneration",
  c.link_renewal AS "linkRenewal", c.link_expires_at AS "linkExpiresAt", c.last_portal_visit_at AS "lastPortalVisitAt", c.archived_at AS "archivedAt",
  c.revision AS "revision", c.created_at AS "createdAt", c.updated_at AS "updatedAt"`;

/** A client called Nord is not meant by Nordlicht. */
function holdsWords(text: string, words: string): boolean {
  const isLetter = (index: number): boolean => /[\p{L}\d]/u.test(text.charAt(index));
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (!isLetter(at - 1) && !isLetter(at + words.length)) return true;
  }
  return false;
}
