import { type ComponentType, lazy } from "react";
import { matchPath, Route, Routes } from "react-router";
import { basePathOf } from "../lib/portal-address";

const BASE_PATH = basePathOf(window.location.pathname);

/** A page in a chunk of its own. The page at the opened address loads at once, in parallel with texts and data. */
function page(path: string, load: () => Promise<ComponentType>) {
  const isEntry = matchPath(`${BASE_PATH}${path}`, window.location.pathname) !== null;
  const started = isEntry ? load() : null;
  const Page = lazy(async () => ({ default: await (started ?? load()) }));
  return <Route key={path} path={path} element={<Page />} />;
}

const PAGES = [
  page("/", () => import("../features/documents/home-page").then((module) => module.HomePage)),
  page("/documents/:documentId", () =>
    import("../features/document/document-page").then((module) => module.DocumentPage),
  ),
  page("/profile", () => import("../features/profile/profile-page").then((module) => module.ProfilePage)),
];

const NotFoundPage = lazy(() => import("./not-found-page").then((module) => ({ default: module.NotFoundPage })));

export function PortalRoutes() {
  return (
    <Routes>
      {PAGES}
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
