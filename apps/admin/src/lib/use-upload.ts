import { useState } from "react";
import { readBase64 } from "./read-base64";

export interface Upload<Options> {
  readonly file: File | null;
  /** Why the file is not sent; null when it is, or when there is none. */
  readonly problem: "TOO_LARGE" | "UNREADABLE" | null;
  /** Accepts a file and sends it; null: the file was removed. */
  readonly choose: (file: File | null) => void;
  /** Sends the chosen file again. */
  readonly sendAgain: (options: Options) => void;
}

interface UploadNeeds<Options> {
  readonly maxSizeBytes: number;
  /** What goes with a file that has just been chosen. */
  readonly firstOptions: Options;
  readonly send: (
    file: { readonly fileName: string; readonly contentBase64: string },
    options: Options,
  ) => Promise<unknown>;
  /** Another file, or none: the outcome of the previous one is forgotten. */
  readonly onChange: (file: File | null) => void;
}

/** A file that is sent as soon as it is chosen. */
export function useUpload<Options>({
  maxSizeBytes,
  firstOptions,
  send,
  onChange,
}: UploadNeeds<Options>): Upload<Options> {
  const [file, setFile] = useState<File | null>(null);
  const [isUnreadable, setIsUnreadable] = useState(false);
  const isTooLarge = file !== null && file.size > maxSizeBytes;

  async function read(chosen: File, options: Options): Promise<void> {
    setIsUnreadable(false);
    const contentBase64 = await readBase64(chosen).catch(() => null);
    if (contentBase64 === null) setIsUnreadable(true);
    else await send({ fileName: chosen.name, contentBase64 }, options);
  }

  return {
    file,
    problem: isTooLarge ? "TOO_LARGE" : isUnreadable ? "UNREADABLE" : null,
    choose: (chosen) => {
      setFile(chosen);
      setIsUnreadable(false);
      onChange(chosen);
      if (chosen !== null && chosen.size <= maxSizeBytes) void read(chosen, firstOptions);
    },
    sendAgain: (options) => {
      if (file !== null) void read(file, options);
    },
  };
}
