import type { ComponentType } from "react";
import { Navigate, Route, Routes } from "react-router";
import { FORGOT_PASSWORD_PATH } from "../lib/app-url";
import { NotFoundPage } from "./not-found-page";
import type { PagePath } from "./page-paths";
import { Shell } from "./shell";

/** By their addresses; all of them in a browser. */
export type Pages = Readonly<Partial<Record<PagePath, ComponentType>>>;

/** Every address of the app. */
export function AppRoutes({ pages }: { readonly pages: Pages }) {
  return (
    <Routes>
      <Route element={<Shell />}>
        {Object.entries(pages).map(([path, Page]) => (
          <Route key={path} path={path} element={<Page />} />
        ))}
        <Route path="settings" element={<Navigate to="/settings/portal" replace />} />
        <Route path="settings/api-keys" element={<Navigate to="/settings/developers" replace />} />
        <Route path={FORGOT_PASSWORD_PATH} element={<Navigate to="/account" replace />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
