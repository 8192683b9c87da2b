import { Icon } from "../../shared/icon";

/** What stands where there is nothing to show. */
export function Empty({ icon, title, text }: { icon: string; title: string; text: string }) {
  return (
    <div class="empty">
      <span class="empty-sign">
        <Icon path={icon} />
      </span>
      <p class="empty-title">{title}</p>
      <p>{text}</p>
    </div>
  );
}
