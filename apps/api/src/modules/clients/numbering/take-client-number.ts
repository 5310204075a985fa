import { todayIn, yearOf } from "@kundenportal/domain/dates/calendar-date";
import type { MerchantScope } from "../../../access/scopes";
import type { Core } from "../../../core";
import type { MerchantRepository } from "../../merchants/merchant.repository";
import type { NumberRangeRepository } from "../../merchants/number-range.repository";

interface TakeClientNumberNeeds extends Pick<Core, "clock"> {
  readonly clientRepository: { isNumberTaken(scope: MerchantScope, clientNumber: string): Promise<boolean> };
  readonly merchantRepository: MerchantRepository;
  readonly numberRangeRepository: NumberRangeRepository;
}

/** The next number of the range; those assigned by hand are skipped. Call inside a transaction. */
export async function takeClientNumber(
  { clientRepository, clock, merchantRepository, numberRangeRepository }: TakeClientNumberNeeds,
  scope: MerchantScope,
): Promise<string> {
  const { timeZone } = await merchantRepository.get(scope);
  const year = yearOf(todayIn(timeZone, clock.now()));
  let number = await numberRangeRepository.take(scope, "CLIENT", year);
  while (await clientRepository.isNumberTaken(scope, number))
    number = await numberRangeRepository.take(scope, "CLIENT", year);
  return number;
}
