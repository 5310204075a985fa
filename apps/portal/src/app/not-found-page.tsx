import { NotFound } from "../components/not-found";

/** For addresses that the portal does not have. */
export function NotFoundPage() {
  return <NotFound title="notFound.title" text="notFound.text" />;
}
