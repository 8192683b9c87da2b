import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import type { SentFile } from "../../shared/types";
import { useWords } from "../context";
import type { Uploads } from "../use-uploads";

/** Files that go with the message. */
export function Attached({ uploads, files }: { uploads: Uploads; files: SentFile[] }) {
  const words = useWords();
  const { busy, problem, remove } = uploads;
  return (
    <>
      {(files.length > 0 || busy.length > 0) && (
        <ul class="attached" aria-label={words.text("desk_attached")}>
          {files.map((file) => (
            <li key={file.id} class="chip">
              <Icon path={file.media_type.startsWith("image/") ? icons.picture : icons.file} />
              <bdi class="attached-name">{file.name}</bdi>
              <button
                type="button"
                class="chip-close"
                aria-label={words.text("desk_file_remove", { name: file.name })}
                onClick={() => remove(file.id)}
              >
                <Icon path={icons.close} />
              </button>
            </li>
          ))}
          {busy.map((name) => (
            <li key={name} class="chip is-waiting">
              <Icon path={icons.clock} />
              <bdi class="attached-name">{name}</bdi>
            </li>
          ))}
        </ul>
      )}
      <p class="problem compose-problem" role="alert">
        {problem}
      </p>
    </>
  );
}
