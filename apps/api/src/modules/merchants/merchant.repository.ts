import { INVOICE_FORMATS, InvoiceFormat } from "@kundenportal/domain/documents/invoice-format";
import type { Locale } from "@kundenportal/domain/locale";
import type { MerchantScope } from "../../access/scopes";
import { toBoolean } from "../../database/columns";
import { orElse, type StoredColumns } from "../../database/stored-values";
import { STORED_TERMS } from "./payment-terms";
import type { Database } from "../../database/database";
import { UnexpectedError } from "../../shared/errors";
import { MerchantEntity } from "./merchant.entity";

export interface Merchant extends Omit<MerchantEntity, "invoiceFormat" | "locale" | "createdAt"> {
  readonly invoiceFormat: InvoiceFormat;
  readonly locale: Locale;
  /** What is stored: `timeZone`, unless this system does not know it. */
  readonly storedTimeZone: string;
}

type YesOrNo = "isSmallBusiness" | "pricesIncludeTax";
type MerchantRow = Omit<Merchant, YesOrNo> & Readonly<Record<YesOrNo, boolean | number>>;

type MerchantLogo = Pick<Merchant, "logoSha256" | "logoMediaType">;

export type MerchantChange = Omit<
  Merchant,
  "id" | "locale" | "timeZone" | "storedTimeZone" | "currency" | "revision" | keyof MerchantLogo
>;

export class MerchantRepository {
  constructor(private readonly database: Database) {}

  async get(scope: MerchantScope): Promise<Merchant> {
    const merchant = await this.find(scope);
    if (merchant === null) throw new UnexpectedError("The merchant of a scope does not exist");
    return merchant;
  }

  /** Null for the merchant of a link that is older than the database. */
  async find(scope: MerchantScope): Promise<Merchant | null> {
    const row = await this.database.row<MerchantRow>(
      `SELECT id AS "id", name AS "name", locale AS "locale", time_zone AS "timeZone",
              time_zone AS "storedTimeZone", currency AS "currency",
              street AS "street", zip AS "zip", city AS "city", country_code AS "countryCode", email AS "email",
              phone AS "phone", website AS "website", vat_number AS "vatNumber", tax_number AS "taxNumber",
              is_small_business AS "isSmallBusiness", prices_include_tax AS "pricesIncludeTax", contact_name AS "contactName",
              register_court AS "registerCourt", register_number AS "registerNumber",
              managing_directors AS "managingDirectors", electronic_address_scheme AS "electronicAddressScheme",
              electronic_address AS "electronicAddress", creditor_id AS "creditorId",
              account_holder AS "accountHolder", iban AS "iban", bic AS "bic", bank_name AS "bankName",
              invoice_format AS "invoiceFormat", payment_terms AS "paymentTerms", accent_color AS "accentColor",
              logo_sha256 AS "logoSha256", logo_media_type AS "logoMediaType", imprint_url AS "imprintUrl", privacy_url AS "privacyUrl",
              revision AS "revision"
       FROM merchant WHERE id = :merchantId`,
      { merchantId: scope.merchantId },
      VALUES,
    );
    if (row === null) return null;
    const { isSmallBusiness, pricesIncludeTax } = row;
    return { ...row, isSmallBusiness: toBoolean(isSmallBusiness), pricesIncludeTax: toBoolean(pricesIncludeTax) };
  }

  /** For ids that come from outside. */
  async exists(merchantId: string): Promise<boolean> {
    const row = await this.database.row(`SELECT 1 AS "found" FROM merchant WHERE id = :merchantId`, { merchantId });
    return row !== null;
  }

  /** False when the revision is no longer the current one; nothing is then changed. */
  async update(scope: MerchantScope, revision: number, change: MerchantChange): Promise<boolean> {
    const changed = await this.database.writer.update(
      MerchantEntity,
      { id: scope.merchantId, revision },
      { ...change, revision: revision + 1 },
    );
    return changed === 1;
  }

  /** Beside the data that a form changes: nobody's form is outdated by it. */
  async setLogo(scope: MerchantScope, logo: MerchantLogo): Promise<void> {
    await this.database.writer.update(MerchantEntity, { id: scope.merchantId }, logo);
  }

  /** The media type of these bytes, if they are anybody's logo; else null. */
  async findLogoType(sha256: string): Promise<string | null> {
    const row = await this.database.row<{ readonly mediaType: string }>(
      `SELECT logo_media_type AS "mediaType" FROM merchant WHERE logo_sha256 = :sha256`,
      { sha256 },
    );
    return row?.mediaType ?? null;
  }
}

const VALUES: StoredColumns = {
  invoiceFormat: orElse(INVOICE_FORMATS, InvoiceFormat.PDF),
  paymentTerms: STORED_TERMS,
};
