import { useEffect, useState } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import type { SentFile } from "../../shared/types";
import type { Chat } from "../chat";
import { useWords } from "../language";
import { sizeText } from "../../shared/size";
import { useStyles } from "../styled";
import { save, saveAs } from "./save";
import text from "./service.css?inline";

interface FilesProps {
  chat: Chat;
  files: SentFile[];
}

/** What was sent with a message: pictures are shown, and everything can be kept. */
export function Files({ chat, files }: FilesProps) {
  const styled = useStyles<HTMLUListElement>(text);
  return (
    <ul class="files" ref={styled} data-testid="files">
      {files.map((file) => (
        <li key={file.id}>
          {file.media_type.startsWith("image/") ? (
            <Picture chat={chat} file={file} />
          ) : (
            <Download chat={chat} file={file} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface FileProps {
  chat: Chat;
  file: SentFile;
}

function Picture({ chat, file }: FileProps) {
  const words = useWords();
  const address = usePicture(chat, file.id);
  const [refused, setRefused] = useState(false);
  // A site's content policy may refuse the picture; it can still be downloaded.
  if (!address || refused) return <Download chat={chat} file={file} />;
  return (
    <button type="button" class="picture" onClick={() => save(address, file.name)}>
      <img
        src={address}
        alt={words.text("widget_picture", { name: file.name })}
        onError={() => setRefused(true)}
      />
      <span class="hidden">{words.text("widget_file_save")}</span>
    </button>
  );
}

/** The picture's address in this page, or null as long as it has none. */
function usePicture(chat: Chat, id: string): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    let made = "";
    const take = (content: Blob) => {
      if (gone) return;
      made = URL.createObjectURL(content);
      setAddress(made);
    };
    contentOf(chat, id).then(take, () => {});
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [chat, id]);
  return address;
}

/** The file is behind the conversation's token, so that a link alone does not do. */
function Download({ chat, file }: FileProps) {
  const words = useWords();
  const [failed, setFailed] = useState(false);
  const download = async () => {
    setFailed(false);
    saveAs(await contentOf(chat, file.id), file.name);
  };
  return (
    <>
      <button
        type="button"
        class="file"
        onClick={() => void download().catch(() => setFailed(true))}
      >
        <Icon path={file.media_type.startsWith("image/") ? icons.picture : icons.file} />
        <span class="file-name" dir="auto">
          {file.name}
        </span>
        <span class="file-size">{sizeText(file.size, words.locale)}</span>
        <span class="hidden">{words.text("widget_file_save")}</span>
      </button>
      <p class="wrong" role="alert">
        {failed && words.text("widget_not_done")}
      </p>
    </>
  );
}

function contentOf(chat: Chat, id: string): Promise<Blob> {
  return chat.ask(`files/${id}`, { blob: true });
}
