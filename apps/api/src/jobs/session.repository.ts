import type { Database } from "../database/database";

/** Sessions of all merchants, for cleaning up. */
export class SessionRepository {
  constructor(private readonly database: Database) {}

  /** Deletes sessions that nobody can use any more. */
  async purgeExpired(now: string): Promise<void> {
    await this.database.execute("DELETE FROM portal_session WHERE expires_at <= :now", { now });
    await this.database.execute("DELETE FROM staff_session WHERE expires_at <= :now", { now });
  }
}
