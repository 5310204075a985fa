import { ApolloClient } from "@apollo/client";
import { ApolloLink } from "@apollo/client/link";
import { ApolloProvider } from "@apollo/client/react";
import coreMessages from "@kundenportal/app-core/locales/de.json";
import { MUTATION_DEFAULTS } from "@kundenportal/app-core/mutation-defaults";
import uiMessages from "@kundenportal/ui/locales/de.json";
import { StaticI18nProvider } from "@kundenportal/ui/static-i18n-provider";
import { ToastProvider } from "@kundenportal/ui/toast";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { MemoryRouter } from "react-router";
import { defer, of } from "rxjs";
import { createCache } from "../app/cache";
import type { Viewer_ViewerFragment } from "../gql/graphql";
import { LocaleSwitchProvider } from "../lib/locale-switch";
import { ViewerProvider } from "../lib/viewer";
import messages from "../locales/de.json";

type Variables = Readonly<Record<string, unknown>>;

/** What the server answers to the operation with this name; every object needs `__typename`. One that throws gives no answer. */
export type Answers = Readonly<Record<string, (variables: Variables) => Readonly<Record<string, unknown>>>>;

export function buildViewer(overrides: Partial<Viewer_ViewerFragment> = {}): Viewer_ViewerFragment {
  return {
    __typename: "Viewer",
    id: "viewer",
    canEdit: true,
    isOwner: true,
    demoMode: false,
    role: "OWNER",
    merchant: {
      __typename: "Merchant",
      id: "merchant",
      name: "Muster GmbH",
      accentColor: "#3346d3",
      logoUrl: null,
      currency: "EUR",
      timeZone: "Europe/Berlin",
      locale: "DE",
      countryCode: "DE",
      isSmallBusiness: false,
      pricesIncludeTax: false,
      paymentTerms: null,
    },
    staffMember: null,
    ...overrides,
  };
}

/** Renders a part of the app in German as in the app itself, with a server that gives these answers. */
export function renderInApp(element: ReactNode, answers: Answers = {}, viewer = buildViewer(), address = "/") {
  const asked: { readonly operation: string; readonly variables: Variables }[] = [];
  const link = new ApolloLink(({ operationName = "", variables }) => {
    const answer = answers[operationName];
    if (answer === undefined) throw new Error(`The test has no answer to ${operationName}`);
    asked.push({ operation: operationName, variables });
    return defer(() => of({ data: answer(variables) }));
  });
  const client = new ApolloClient({
    link,
    cache: createCache(),
    defaultOptions: { mutate: MUTATION_DEFAULTS },
  });
  const view = render(
    <ApolloProvider client={client}>
      <MemoryRouter initialEntries={[address]}>
        <StaticI18nProvider locale="de" messages={{ ...uiMessages, ...coreMessages, ...messages }}>
          <LocaleSwitchProvider value={jest.fn()}>
            <ToastProvider>
              <ViewerProvider value={viewer}>{element}</ViewerProvider>
            </ToastProvider>
          </LocaleSwitchProvider>
        </StaticI18nProvider>
      </MemoryRouter>
    </ApolloProvider>,
  );
  return { ...view, asked };
}
