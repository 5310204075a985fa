import { graphql } from "../../gql/gql";

export const ProviderAccountFragment = graphql(`
  fragment ProviderAccount_account on PaymentProviderAccount {
    id
    provider
    providerName
    label
    live
    currencies
    preferred
    checkedAt
    disconnectedAt
    readable
    settings {
      name
      value
      isSet
    }
    webhookUrl
    webhookHelp
    revision
    createdAt
  }
`);

export const ProviderKindFragment = graphql(`
  fragment ProviderKind_provider on PaymentProvider {
    id
    name
    fields {
      name
      label
      help
      secret
      required
      choices
    }
    webhookHelp
  }
`);
