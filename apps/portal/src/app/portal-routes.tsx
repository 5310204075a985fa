import { lazyPiece } from "@kundenportal/app-core/lazy-piece";
import type { ComponentType } from "react";
import { matchPath, Route, Routes } from "react-router";
import { basePathOf } from "../lib/portal-address";
import { PageSkeleton } from "./page-skeleton";

const BASE_PATH = basePathOf(window.location.pathname);

/** A page in a chunk of its own. The page at the opened address loads at once, in parallel with texts and data. */
function page(path: string, load: () => Promise<ComponentType>) {
  const isEntry = matchPath(`${BASE_PATH}${path}`, window.location.pathname) !== null;
  const Page = lazyPiece(load, { placeholder: <PageSkeleton /> });
  // Showing it reports what goes wrong.
  if (isEntry) void Page.load().catch(() => undefined);
  return <Route key={path} path={path} element={<Page />} />;
}

const PAGES = [
  page("/", () => import("../features/documents/home-page").then((module) => module.HomePage)),
  page("/documents/:documentId", () =>
    import("../features/document/document-page").then((module) => module.DocumentPage),
  ),
  page("/profile", () => import("../features/profile/profile-page").then((module) => module.ProfilePage)),
];

const NotFoundPage = lazyPiece(() => import("./not-found-page").then((module) => module.NotFoundPage), {
  placeholder: <PageSkeleton />,
});

export function PortalRoutes() {
  return (
    <Routes>
      {PAGES}
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
