import { findReplicaTrouble, type ReplicaTrouble } from "../database/find-replica-trouble";
import type { HealthCheck } from "./health-check";

const REPLICA_TROUBLES: Readonly<Record<ReplicaTrouble, string>> = {
  GONE: "It can't be reached.",
  SILENT: "It does not answer in time.",
  BUSY: "It has no connection left.",
  CONFLICT: "It is busy.",
  READ_ONLY: "It can't be asked.",
  FULL: "It has no space left.",
  BROKEN: "Its files can't be read.",
  DAMAGED: "It is damaged.",
  REFUSED: "It does not let this server in.",
  NO_REPLICA: "It is no replica of this database.",
  BEHIND: "It does not get what is committed in time.",
};

interface Replica {
  readonly url: string;
  readonly readUrl: string;
  readonly limitMs: number;
}

/** The read replica keeps up. Nobody needs it: while it does not, the database answers everything. */
export function replicaCheck(replica: Replica): HealthCheck {
  return {
    name: "readReplica",
    isNeededToServe: false,
    look: async () => {
      const trouble = await findReplicaTrouble(replica);
      return trouble === null
        ? null
        : `The read replica is not used, the database answers alone. ${REPLICA_TROUBLES[trouble]}`;
    },
  };
}
