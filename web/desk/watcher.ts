import { RequestFailed } from "../shared/http";
import type { Words } from "../shared/words";
import type { DeskApi } from "./api";
import { contactName } from "./naming";
import { NewsDesk, type Piece } from "./news";
import { preferences } from "./preferences";
import { ring } from "../shared/sound";
import type { InboxRow } from "./types";

/** Makes itself heard when something new happens. */
export class Watcher {
  private readonly news: NewsDesk;
  private began = false;

  constructor(
    private readonly api: DeskApi,
    me: number,
    private readonly words: Words,
    /** Goes to a conversation whose notification was clicked. */
    private readonly open: (conversation: string) => void,
  ) {
    this.news = new NewsDesk(me);
  }

  /** Learns what is there already: that is no news. */
  async begin(): Promise<void> {
    try {
      for (const view of ["unassigned", "mine"] as const) {
        this.news.take((await this.api.inbox({ view, team: null, q: "" })).conversations);
      }
      this.began = true;
    } catch (error) {
      // The connection says that it is lost, and begins again when it is back.
      if (!(error instanceof RequestFailed)) throw error;
    }
  }

  /** Lines of the inbox that changed; many at once ring once. */
  take(changed: InboxRow[]): void {
    const [first] = this.news.take(changed);
    if (first && this.began) this.announce(first);
  }

  tellMention(by: string, conversation: string): void {
    this.tell(this.words.text("desk_news_mention", { name: by }), "", conversation);
  }

  tellAssigned(conversation: string): void {
    this.tell(this.words.text("desk_news_assigned"), "", conversation);
  }

  /** By a bell, and by the system where the desk is not in view. */
  private tell(text: string, body: string, conversation: string): void {
    const { notify, sound } = preferences.get();
    if (sound) ring();
    if (notify && !document.hasFocus()) this.notify(text, body, conversation);
  }

  private announce({ kind, conversation, name, text }: Piece): void {
    const who = contactName(name, conversation, this.words);
    this.tell(this.words.text(`desk_news_${kind}`, { name: who }), text, conversation);
  }

  private notify(title: string, body: string, conversation: string): void {
    if (!("Notification" in window) || Notification.permission !== "granted") return;
    try {
      const shown = new Notification(title, { body, tag: conversation });
      shown.addEventListener("click", () => {
        window.focus();
        this.open(conversation);
        shown.close();
      });
    } catch {
      // Telephones allow this to service workers only; the bell has rung.
    }
  }
}
