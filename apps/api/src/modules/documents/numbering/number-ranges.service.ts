import type { Core } from "../../../core";
import { todayIn, yearOf } from "@kundenportal/domain/dates/calendar-date";
import { type NumberSeries, seriesIn, writeNumber } from "@kundenportal/domain/documents/number-series";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { MerchantActor } from "../../../access/actors";
import type { MerchantScope } from "../../../access/scopes";
import type { InvalidInput } from "../../../graphql/failures.types";
import { InputChecker } from "../../../graphql/input-checker";
import type { ClientRepository } from "../../clients/client.repository";
import { NUMBER_RANGE_IDS, newNumberRange, type NumberRangeId } from "../../merchants/new-number-range";
import type { NumberRangeRepository } from "../../merchants/number-range.repository";
import type { DocumentRepository } from "../table/document.repository";

export interface NumberRange extends NumberSeries {
  readonly id: NumberRangeId;
}

/** What is left out stays as it is. */
interface NumberRangeInput {
  readonly kind: NumberRangeId;
  /** Null: none. */
  readonly prefix?: string | null | undefined;
  readonly digits?: number | null | undefined;
  readonly isYearly?: boolean | null | undefined;
  /** Null has always been like left out. */
  readonly nextNumber?: number | null | undefined;
}

const MAX_DIGITS = 10;
const MAX_NUMBER = 999_999_999;
const PREFIX = /^[\p{L}\p{N} ._/-]*$/u;

interface NumberRangesServiceNeeds extends Pick<Core, "database" | "clock" | "timeline"> {
  readonly numberRangeRepository: NumberRangeRepository;
  readonly documentRepository: DocumentRepository;
  readonly clientRepository: ClientRepository;
}

/** How documents and clients are numbered. */
export class NumberRangesService {
  constructor(private readonly needs: NumberRangesServiceNeeds) {}

  /** In the order in which people meet them. */
  async list(actor: MerchantActor): Promise<readonly NumberRange[]> {
    const stored = await this.needs.numberRangeRepository.list(actor.scope);
    const year = this.year(actor);
    return NUMBER_RANGE_IDS.map((id) => {
      const series = stored.find((range) => range.id === id) ?? newNumberRange(id);
      return { ...seriesIn(series, year), id };
    });
  }

  async update(actor: MerchantActor, input: NumberRangeInput): Promise<NumberRange | InvalidInput> {
    const { scope } = actor;
    const { kind: id } = input;
    return this.needs.database.transaction(async () => {
      const year = this.year(actor);
      const before = seriesIn(await this.needs.numberRangeRepository.lock(scope, id), year);
      const check = new InputChecker();
      const given = input.prefix === undefined ? before.prefix : input.prefix;
      const prefix = check.optionalText("prefix", given, { maxLength: FIELD_LIMITS.numberRange.prefix }) ?? "";
      if (!PREFIX.test(prefix)) check.report("prefix", "INVALID_FORMAT", "may have letters, digits, and . _ / -");
      const digits = check.integer("digits", check.value("digits", input.digits, before.digits), 1, MAX_DIGITS);
      const isYearly = check.value("isYearly", input.isYearly, before.isYearly);
      const nextNumber = input.nextNumber ?? before.nextNumber;
      check.integer("nextNumber", nextNumber, 1, MAX_NUMBER);
      const after: NumberSeries = { prefix, digits, isYearly, nextNumber, year: isYearly ? year : null };
      const isSameSeries = prefix === before.prefix && isYearly === before.isYearly;
      if (isSameSeries && nextNumber !== before.nextNumber && (await this.isBegun(scope, id, before))) {
        check.report(
          "nextNumber",
          "NOT_ALLOWED",
          `would leave a gap: the next is ${writeNumber(before, before.nextNumber)}`,
        );
      }
      if (check.failure !== null) return check.failure;
      await this.needs.numberRangeRepository.update(scope, id, after);
      await this.needs.timeline.record(actor, { kind: "MERCHANT_CHANGED", data: { fields: ["numberRanges"] } });
      return { ...after, id };
    });
  }

  /** Whether the last number before the next one was assigned. */
  private async isBegun(scope: MerchantScope, id: NumberRangeId, series: NumberSeries): Promise<boolean> {
    const last = writeNumber(series, series.nextNumber - 1);
    return id === "CLIENT"
      ? this.needs.clientRepository.isNumberTaken(scope, last)
      : (await this.needs.documentRepository.findByNumber(scope, id, last)) !== null;
  }

  private year({ timeZone }: MerchantActor): number {
    return yearOf(todayIn(timeZone, this.needs.clock.now()));
  }
}
