import { NotFound } from "../components/not-found";

/** For addresses that do not exist in the portal. */
export function NotFoundPage() {
  return <NotFound title="notFound.title" text="notFound.text" />;
}
