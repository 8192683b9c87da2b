import { useState } from "preact/hooks";
import { useWords } from "../context";
import { CopyLine } from "../parts/copy-line";
import { Dialog } from "../parts/dialog";
import { NewProgramForm } from "./new-program-form";

interface NewProgramProps {
  scopes: string[];
  onMade: () => void;
  onClose: () => void;
}

/** Makes a token, and shows it once. */
export function NewProgram({ scopes, onMade, onClose }: NewProgramProps) {
  const words = useWords();
  const [token, setToken] = useState("");
  const keep = (made: string) => {
    setToken(made);
    onMade();
  };
  return (
    <Dialog
      title={words.text(token ? "desk_program_made" : "desk_program_new")}
      onClose={onClose}
      wide={!token}
    >
      {token ? (
        <>
          <p>{words.text("desk_program_made_text")}</p>
          <CopyLine text={token} label={words.text("desk_program_token")} focused />
        </>
      ) : (
        <NewProgramForm scopes={scopes} onMade={keep} />
      )}
    </Dialog>
  );
}
