import { useEffect, useState } from "preact/hooks";
import { RequestFailed } from "../shared/http";
import type { Words } from "../shared/words";
import type { DeskApi } from "./api";
import { DeskContext, useWords, WordsContext } from "./context";
import { Reset } from "./pages/reset";
import { Setup } from "./pages/setup";
import { SignIn } from "./pages/sign-in";
import { Shell } from "./parts/shell";
import { navigate, useRoute } from "./route";
import { useSignedIn } from "./signed-in";
import type { Me } from "./types";

interface AppProps {
  api: DeskApi;
  words: Words;
  brand: string;
}

/** Undefined until we know; null when nobody is signed in. */
type Session = Me | null | undefined;

export function App({ api, words, brand }: AppProps) {
  const route = useRoute();
  const [me, setMe] = useState<Session>(undefined);
  useEffect(() => {
    api.onSignedOut = () => setMe(null);
    api
      .me()
      .then(setMe, (error: unknown) => setMe(error instanceof RequestFailed ? null : undefined));
  }, [api]);
  const enter = (person: Me) => {
    if (route.page === "setup") navigate("/desk");
    setMe(person);
  };
  return (
    <WordsContext.Provider value={words}>
      {route.page === "setup" ? (
        <Setup api={api} brand={brand} token={route.token} onDone={enter} />
      ) : route.page === "reset" ? (
        <Reset api={api} brand={brand} token={route.token} onDone={() => navigate("/desk")} />
      ) : me === null ? (
        <SignIn api={api} brand={brand} onDone={enter} />
      ) : (
        me && <SignedIn api={api} brand={brand} me={me} route={route} />
      )}
    </WordsContext.Provider>
  );
}

interface SignedInProps {
  api: DeskApi;
  brand: string;
  me: Me;
  route: Exclude<ReturnType<typeof useRoute>, { page: "setup" | "reset" }>;
}

function SignedIn({ api, brand, me, route }: SignedInProps) {
  const desk = useSignedIn(api, me, useWords());
  return (
    <DeskContext.Provider value={desk}>
      <Shell brand={brand} route={route} />
    </DeskContext.Provider>
  );
}
