import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../../access/operation-access";
import { FirstArg } from "../../../graphql/first-arg";
import { PageInfo } from "../../../graphql/page-info.types";
import { parsePageRequest } from "../../../graphql/pagination";
import { assertRange, readFilterId, readFilterList } from "../../../graphql/read-filter";
import type { RequestContext } from "../../../graphql/request-context";
import { UnreadableError } from "../../../shared/errors";
import type { NamedRecords } from "../../activity/named-records";
import { AdminDocument } from "../../documents/reading/document.admin.types";
import type { Ledger } from "../../ledger/ledger";
import {
  LedgerEntry,
  LedgerEntryConnection,
  LedgerEntryEdge,
  LedgerEntryFilter,
} from "../../ledger/ledger.admin.types";
import { presentLedgerEntry } from "../../ledger/ledger.presenter";
import type { LedgerFilter } from "../../ledger/ledger-filter";

interface LedgerEntryAdminResolverNeeds {
  readonly ledger: Ledger;
  readonly namedRecords: NamedRecords;
}

@Resolver(() => LedgerEntry)
export class LedgerEntryAdminResolver {
  constructor(private readonly needs: LedgerEntryAdminResolverNeeds) {}

  @Query(() => LedgerEntryConnection, {
    description:
      "All bookings on the merchant's documents, by the day they are booked for, latest first. Entries are never changed; what was wrong is taken back by another one. What is new is told by `events`: an entry can be booked for a day in the past.",
  })
  @MerchantOperation("VIEWER")
  async ledgerEntries(
    @Ctx() context: RequestContext,
    @FirstArg() first: number | null,
    @Arg("after", () => String, { nullable: true, description: "A cursor from the previous page." }) after:
      | string
      | null,
    @Arg("filter", () => LedgerEntryFilter, { nullable: true, description: "Omitted: all." })
    filter: LedgerEntryFilter | null,
  ): Promise<LedgerEntryConnection> {
    const { scope } = merchantActorOf(context);
    const wanted = readFilter(filter);
    const page = await this.needs.ledger.list(scope, wanted, parsePageRequest("ledgerEntries", first, after));
    return Object.assign(new LedgerEntryConnection(), {
      edges: page.edges.map(({ cursor, node }) =>
        Object.assign(new LedgerEntryEdge(), { cursor, node: presentLedgerEntry(node) }),
      ),
      pageInfo: Object.assign(new PageInfo(), page.pageInfo),
    });
  }

  @FieldResolver(() => AdminDocument, { description: "The document that it is booked on." })
  async document(@Ctx() context: RequestContext, @Root() { documentId }: LedgerEntry): Promise<AdminDocument> {
    const document = await this.needs.namedRecords.document(context, documentId);
    if (document === null) throw new UnreadableError("document");
    return document;
  }
}

function readFilter(filter: LedgerEntryFilter | null): LedgerFilter {
  const { bookedFrom = null, bookedTo = null } = filter ?? {};
  assertRange(["bookedFrom", bookedFrom], ["bookedTo", bookedTo]);
  return {
    kinds: readFilterList("kinds", filter?.kinds),
    clientId: readFilterId("clientId", filter?.clientId),
    documentId: readFilterId("documentId", filter?.documentId),
    bookedFrom,
    bookedTo,
  };
}
