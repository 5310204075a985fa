import type { Database } from "../database/database";

/** Sessions of all merchants, and what else lets somebody in for a while, for cleaning up. */
export class SessionRepository {
  constructor(private readonly database: Database) {}

  /** Deletes what nobody can use any more. */
  async purgeExpired(now: string): Promise<void> {
    await this.database.execute("DELETE FROM portal_session WHERE expires_at <= :now", { now });
    await this.database.execute("DELETE FROM staff_session WHERE expires_at <= :now", { now });
    await this.database.execute("DELETE FROM password_reset WHERE expires_at <= :now", { now });
  }
}
