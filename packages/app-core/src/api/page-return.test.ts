import { ApolloClient, gql, InMemoryCache } from "@apollo/client";
import { ApolloLink } from "@apollo/client/link";
import { type Observable, of, Subject } from "rxjs";
import { MUTATION_DEFAULTS } from "./mutation-defaults";
import { isPageReturning, refreshReturningPages } from "./page-return";

const QUERY = gql`
  query Invoice {
    status
  }
`;

function returnToPage(persisted: boolean): void {
  window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted }));
}

/** A page that shows one answer, and asks again when it returns. */
async function showPage() {
  const later = new Subject<ApolloLink.Result>();
  let asked = 0;
  const answer = (): Observable<ApolloLink.Result> => {
    asked += 1;
    return asked === 1 ? of({ data: { status: "OPEN" } }) : later;
  };
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: new ApolloLink(answer),
    defaultOptions: { mutate: MUTATION_DEFAULTS },
  });
  const query = client.watchQuery<{ status: string }>({ query: QUERY });
  await new Promise<void>((resolve) => {
    query.subscribe(({ data }) => {
      if (data !== undefined) resolve();
    });
  });
  refreshReturningPages(() => client, ["documents"]);
  return {
    asked: () => asked,
    shown: () => query.getCurrentResult().data?.status,
    answer: async (result: ApolloLink.Result) => {
      later.next(result);
      later.complete();
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

const isVisible = () => document.documentElement.style.visibility !== "hidden";

describe("a page that comes back from the browser's page cache", () => {
  it("stays hidden until everything on it was fetched again", async () => {
    const page = await showPage();
    returnToPage(true);
    expect([isVisible(), isPageReturning()]).toEqual([false, true]);
    await page.answer({ data: { status: "PAID" } });
    expect([isVisible(), isPageReturning(), page.shown()]).toEqual([true, false, "PAID"]);
  });

  it("is shown also when nothing can be fetched", async () => {
    const page = await showPage();
    returnToPage(true);
    await page.answer({ errors: [{ message: "no" }] });
    expect(isVisible()).toBe(true);
  });

  it("is an ordinary one when it was loaded", async () => {
    const page = await showPage();
    returnToPage(false);
    expect([isVisible(), page.asked()]).toEqual([true, 1]);
  });
});
