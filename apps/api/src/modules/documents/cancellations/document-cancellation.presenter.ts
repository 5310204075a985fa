import type { Cancellation } from "./document-cancellation.repository";
import { DocumentCancellation } from "./document-cancellation.types";

export function presentCancellation({ reason, canceledAt }: Cancellation): DocumentCancellation {
  return Object.assign(new DocumentCancellation(), { reason, canceledAt });
}
