import { SystemAccess } from "./access/system-access";
import type { Environment } from "./config/environment";
import type { Database } from "./database/database";
import type { KeptAnswers } from "./graphql/once-by-key";
import { Outbox } from "./jobs/outbox";
import { OutboxRepository } from "./jobs/outbox.repository";
import { KeptAnswerRepository } from "./kept-answers/kept-answer.repository";
import { StoredAnswers } from "./kept-answers/kept-answers";
import { EventSignal } from "./modules/audit/event-signal";
import { Pace } from "./modules/audit/pace";
import { PaceRepository } from "./modules/audit/pace.repository";
import { TimelineFeed } from "./modules/audit/timeline-feed";
import { TimelineFeedRepository } from "./modules/audit/timeline-feed.repository";
import { TimelineRepository } from "./modules/audit/timeline.repository";
import { TimelineService } from "./modules/audit/timeline.service";
import { SearchIndex } from "./search-index/search-index";
import { SearchIndexRepository } from "./search-index/search-index.repository";
import { SearchTermRepository } from "./search-index/search-term.repository";
import type { Clock } from "./shared/clock";
import type { Logger } from "./shared/logger";
import { Patience } from "./shared/patience";

/** What the whole server is built on, before there is any module. */
export interface Foundations {
  readonly environment: Environment;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly database: Database;
}

/** What every module may use. */
export interface Core extends Foundations {
  /** How long requests wait for systems outside. */
  readonly patience: Patience;
  /** Scopes for work that no person asks for. */
  readonly systemAccess: SystemAccess;
  /** What calls under a key of the caller's were answered. */
  readonly keptAnswers: KeptAnswers;
  /** Work to do after the transaction that asks for it. */
  readonly outbox: Outbox;
  /** What happened, and who wants to hear about it. */
  readonly timeline: TimelineService;
  /** The same for those who read on from where they were. */
  readonly timelineFeed: TimelineFeed;
  /** Tells those who wait for news that there are some. */
  readonly eventSignal: EventSignal;
  /** Finds records by what people type. */
  readonly searchIndex: SearchIndex;
  readonly searchIndexRepository: SearchIndexRepository;
  /** How often customers may do what makes work for others. */
  readonly pace: Pace;
}

export function createCore(foundations: Foundations): Core {
  const { environment, database, clock, logger } = foundations;
  const systemAccess = new SystemAccess(database);
  const searchIndexRepository = new SearchIndexRepository(database);
  const feed = new TimelineFeedRepository(database, systemAccess);
  const eventSignal = new EventSignal({ database, feed, logger });
  return {
    ...foundations,
    patience: new Patience(environment.neighbourWaitMs),
    systemAccess,
    keptAnswers: new StoredAnswers({ ...foundations, keptAnswerRepository: new KeptAnswerRepository(database) }),
    outbox: new Outbox(database, clock, logger, new OutboxRepository(database, systemAccess)),
    timeline: new TimelineService(clock, new TimelineRepository(database), eventSignal),
    searchIndex: new SearchIndex({ searchIndexRepository, searchTermRepository: new SearchTermRepository(database) }),
    searchIndexRepository,
    pace: new Pace(clock, new PaceRepository(database)),
    timelineFeed: new TimelineFeed({ database, feed }),
    eventSignal,
  };
}
