import { useUnloadGuard } from "@kundenportal/app-core/use-leave-guard";
import { createContext, type ReactNode, use } from "react";
import { isUnderWay } from "./upload-row";
import { type DocumentUploads, useDocumentUploads } from "./use-document-uploads";

const UploadsContext = createContext<DocumentUploads | null>(null);

/** Above all pages: uploads go on while staff look at something else, and are there when they come back. */
export function UploadsProvider({ children }: { readonly children: ReactNode }) {
  const uploads = useDocumentUploads();
  useUnloadGuard(uploads.items.some((item) => item.state === "READY" || isUnderWay(item)));
  return <UploadsContext value={uploads}>{children}</UploadsContext>;
}

/** Errors: throws outside the signed-in part of the app. */
export function useUploads(): DocumentUploads {
  const uploads = use(UploadsContext);
  if (uploads === null) throw new Error("There are no uploads here");
  return uploads;
}
