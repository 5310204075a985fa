import { lazyPiece } from "@kundenportal/app-core/lazy-piece";
import type { ComponentType } from "react";
import { matchPath, Route, Routes } from "react-router";
import { basePathOf } from "../lib/portal-address";
import { PageSkeleton } from "./page-skeleton";

/** A page in a chunk of its own. */
function page(path: string, load: () => Promise<ComponentType>) {
  return { path, Page: lazyPiece(load, { placeholder: <PageSkeleton /> }) };
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

/**
 * Loads the page at an address before it is shown: in parallel with texts and data.
 * Errors: rejects with PieceError; showing the page asks again, and reports what goes wrong.
 */
export async function loadPageAt(pathname: string): Promise<void> {
  const basePath = basePathOf(pathname);
  await PAGES.find(({ path }) => matchPath(`${basePath}${path}`, pathname) !== null)?.Page.load();
}

export function PortalRoutes() {
  return (
    <Routes>
      {PAGES.map(({ path, Page }) => (
        <Route key={path} path={path} element={<Page />} />
      ))}
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
