import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import type { Words } from "../../shared/words";
import { useWords } from "../language";
import type { ChatState } from "../state";

/** What the customer should know about the conversation as a whole. */
export function Banner({ state }: { state: ChatState }) {
  const news = newsOf(state, useWords());
  return (
    <div role="status">
      {news && (
        <p class={`banner is-${news.kind}`} data-testid="banner">
          <Icon path={news.icon} />
          <span>{news.text}</span>
        </p>
      )}
    </div>
  );
}

interface News {
  kind: "offline" | "failed" | "waiting" | "joined" | "resolved" | "expired";
  icon: string;
  text: string;
}

function newsOf({ up, status, expired, failed }: ChatState, words: Words): News | null {
  if (!up) {
    const key = navigator.onLine ? "widget_reconnecting" : "widget_offline";
    return { kind: "offline", icon: icons.alert, text: words.text(key) };
  }
  if (failed) return { kind: "failed", icon: icons.alert, text: words.text("widget_not_done") };
  if (status.status !== "resolved" && status.agent) {
    const text = words.text("widget_joined", { name: status.agent });
    return { kind: "joined", icon: icons.person, text };
  }
  if (status.waiting)
    return { kind: "waiting", icon: icons.clock, text: words.text("widget_waiting") };
  if (status.status === "resolved") {
    return { kind: "resolved", icon: icons.check, text: words.text("widget_resolved") };
  }
  if (expired) return { kind: "expired", icon: icons.clock, text: words.text("widget_expired") };
  return null;
}
