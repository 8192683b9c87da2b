import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { sizeText } from "../../shared/size";
import type { SentFile } from "../../shared/types";
import { useWords } from "../context";

/** Pictures as they are, other files by name. */
export function SentFiles({ files }: { files: SentFile[] }) {
  const words = useWords();
  return (
    <ul class="sent-files">
      {files.map((file) => (
        <li key={file.id}>
          <a href={file.url} target="_blank" rel="noopener" class="sent-file">
            {file.media_type.startsWith("image/") ? (
              <img src={file.url} alt={file.name} loading="lazy" />
            ) : (
              <>
                <Icon path={icons.file} />
                <bdi>{file.name}</bdi>
                <span class="faint">{sizeText(file.size, words.locale)}</span>
              </>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
