import type { GraphQLClient } from "../../../../test/create-test-api";

const CREATE_CLIENT = `mutation ($input: CreateClientInput!) {
  createClient(input: $input) { ... on CreateClientSuccess { client { id customerportalUrl } } }
}`;
export const SEND = `mutation ($input: SendMailInput!) {
  sendMail(input: $input) {
    __typename
    ... on SendMailSuccess { mail { id to subject text html status } }
    ... on UnknownPlaceholders { problems { field placeholder line column start suggestion } }
    ... on InvalidInput { fields { field code } }
    ... on ActionDenied { reason }
  }
}`;
const MAILS = `{ mails { edges { node { id to subject text status lastError attempts client { id } document { id } } } } }`;

interface MailNode {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly status: string;
  readonly lastError: string | null;
  readonly attempts: number;
}

export interface SendAnswer {
  readonly sendMail: {
    readonly __typename: string;
    readonly mail: MailNode;
    readonly problems: readonly unknown[];
    readonly fields: readonly unknown[];
  };
}

export async function listMails(staff: GraphQLClient): Promise<readonly MailNode[]> {
  const { data } = await staff<{ mails: { edges: { node: MailNode }[] } }>(MAILS);
  return data.mails.edges.map(({ node }) => node);
}

export async function buildClient(staff: GraphQLClient, data: object = {}, portalAccess = true) {
  const answer = await staff<{ createClient: { client: { id: string; customerportalUrl: string } } }>(CREATE_CLIENT, {
    input: { data: { name: "Alma Becker", email: "alma@example.com", ...data }, portalAccess },
  });
  return answer.data.createClient.client;
}
