import type { RemoteFileStore } from "../integrations/file-store/file-store";
import type { Clock } from "../shared/clock";
import type { HealthCheck } from "./health-check";

/** Each look stores something, which some charge for. */
const LOOK_AGAIN_MS = 60_000;

/**
 * Files can be stored elsewhere. All processes have the same storage: none would serve better, and most requests need no file, so that they go
 * on while it is away. What fails is looked at again each time.
 */
export function remoteFilesCheck(remoteFiles: Pick<RemoteFileStore, "findTrouble">, clock: Clock): HealthCheck {
  let goodUntilMs = -Infinity;
  return {
    name: "files",
    isNeededToServe: false,
    look: async () => {
      if (clock.monotonicMs() < goodUntilMs) return null;
      const trouble = await remoteFiles.findTrouble();
      if (trouble === null) goodUntilMs = clock.monotonicMs() + LOOK_AGAIN_MS;
      return trouble;
    },
  };
}
