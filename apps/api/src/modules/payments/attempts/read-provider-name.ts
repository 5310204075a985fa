import { UserError } from "../../../shared/errors";

const PROVIDER_NAME = /^[a-z][a-z0-9-]{0,29}$/;

/**
 * The provider that a list is limited to; null: all. Any name that a provider could have may be asked for, so that what came through one
 * that is no longer offered can still be found.
 * Errors: throws UserError for what no provider is called.
 */
export function readProviderName(name: string | null | undefined): string | null {
  if (name === null || name === undefined) return null;
  if (!PROVIDER_NAME.test(name)) throw new UserError("filter.provider: must be the name of a provider, such as stripe");
  return name;
}
