import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { CustomerActor } from "../../access/actors";
import { CustomerOperation, customerOf } from "../../access/operation-access";
import { Failure } from "../../graphql/failures.types";
import { OnceByKey } from "../../graphql/once-by-key";
import type { RequestContext } from "../../graphql/request-context";
import {
  UpdateBankDataInput,
  UpdateClientDataResult,
  UpdateClientDataSuccess,
  UpdateContactDataInput,
  UpdateTaxDataInput,
} from "./client.portal.types";
import { presentPortalClient } from "./client.presenter";
import type { Client } from "./client";
import type { OwnDataService } from "./own-data.service";

interface ClientPortalResolverNeeds {
  readonly ownData: OwnDataService;
}

@Resolver()
export class ClientPortalResolver {
  constructor(private readonly needs: ClientPortalResolverNeeds) {}

  @Mutation(() => UpdateClientDataResult, {
    description: "Changes the client's own contact data, where released.",
  })
  @CustomerOperation()
  @OnceByKey()
  async updateContactData(
    @Ctx() context: RequestContext,
    @Arg("input", () => UpdateContactDataInput, { description: "The contact data from now on." })
    { revision, ...input }: UpdateContactDataInput,
  ): Promise<typeof UpdateClientDataResult> {
    const actor = customerOf(context);
    return this.present(actor, await this.needs.ownData.updateContact(actor, revision, input));
  }

  @Mutation(() => UpdateClientDataResult, {
    description: "Changes the client's own bank account, where released.",
  })
  @CustomerOperation()
  @OnceByKey()
  async updateBankData(
    @Ctx() context: RequestContext,
    @Arg("input", () => UpdateBankDataInput, { description: "The bank account from now on." })
    { revision, ...input }: UpdateBankDataInput,
  ): Promise<typeof UpdateClientDataResult> {
    const actor = customerOf(context);
    return this.present(actor, await this.needs.ownData.updateBank(actor, revision, input));
  }

  @Mutation(() => UpdateClientDataResult, {
    description: "Changes the client's own tax numbers, where released.",
  })
  @CustomerOperation()
  @OnceByKey()
  async updateTaxData(
    @Ctx() context: RequestContext,
    @Arg("input", () => UpdateTaxDataInput, { description: "The tax data from now on." })
    { revision, ...input }: UpdateTaxDataInput,
  ): Promise<typeof UpdateClientDataResult> {
    const actor = customerOf(context);
    return this.present(actor, await this.needs.ownData.updateTax(actor, revision, input));
  }

  private present<Result extends Failure>(
    actor: CustomerActor,
    result: Client | Result,
  ): Result | UpdateClientDataSuccess {
    if (result instanceof Failure) return result;
    const client = presentPortalClient(result, {
      coversWholeClient: actor.link.kind === "CLIENT",
      editableSections: this.needs.ownData.editableSections(actor),
    });
    return Object.assign(new UpdateClientDataSuccess(), { client });
  }
}
