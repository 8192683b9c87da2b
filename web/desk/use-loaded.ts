import { useEffect, useState } from "preact/hooks";
import { RequestFailed } from "../shared/http";

/** What is asked for once it is wanted; null until it comes, and if it does not. */
export function useLoaded<Value>(load: () => Promise<Value>, isWanted = true): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    load().then(
      (loaded) => isCurrent && setValue(loaded),
      (error: unknown) => {
        // The desk says elsewhere that the connection is lost.
        if (!(error instanceof RequestFailed)) throw error;
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [isWanted]);
  return value;
}
