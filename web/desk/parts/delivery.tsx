import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import type { MessageEvent } from "../../shared/types";
import { useWords } from "../context";
import type { Details } from "../types";

/** How far an answer has come that goes by e-mail. */
export function MailDelivery({ delivery }: { delivery: NonNullable<MessageEvent["delivery"]> | null }) {
  const words = useWords();
  if (!delivery) return null;
  return (
    <p class={`delivery ${delivery === "failed" ? "is-failed" : ""}`}>
      <Icon path={delivery === "failed" ? icons.alert : icons.mail} />
      {words.text(`desk_mail_${delivery}`)}
    </p>
  );
}

/** Whether our last answer has arrived, and has been seen. */
export function Arrival({ seq, details }: { seq: number; details: Details }) {
  const words = useWords();
  const state = arrival(seq, details);
  return (
    <p class={`delivery arrival is-${state}`}>
      <Icon path={state === "sent" ? icons.check : icons.checks} />
      {words.text(`desk_arrival_${state}`)}
    </p>
  );
}

function arrival(seq: number, { customer_got, customer_read }: Details) {
  if (customer_read >= seq) return "read";
  return customer_got >= seq ? "got" : "sent";
}
