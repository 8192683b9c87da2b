import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import type { StatusCard } from "../../shared/types";
import { useWords } from "../language";
import { useStyles } from "../styled";
import text from "./forms.css?inline";

/** How something stands: where it is, what is known of it, and what comes next. */
export function StatusView({ card }: { card: StatusCard }) {
  const { title, state, rows, steps } = card;
  const styled = useStyles<HTMLElement>(text);
  return (
    <article class="card status" ref={styled} aria-label={title} data-testid="status-card">
      <header class="status-head">
        <h3 class="card-title" dir="auto">
          {title}
        </h3>
        <p class="status-state" dir="auto">
          {state}
        </p>
      </header>
      {steps.length > 0 && <Steps steps={steps} />}
      {rows.length > 0 && (
        <dl class="status-rows">
          {rows.map(({ label, value }) => (
            <div key={label}>
              <dt dir="auto">{label}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  );
}

function Steps({ steps }: Pick<StatusCard, "steps">) {
  const words = useWords();
  const current = steps.findLastIndex((step) => step.done);
  return (
    <ol class="steps">
      {steps.map(({ label, done }, index) => (
        <li
          key={label}
          class={done ? "is-done" : ""}
          aria-current={index === current ? "step" : undefined}
        >
          <span class="step-mark" aria-hidden="true">
            {done && <Icon path={icons.check} />}
          </span>
          <span dir="auto">{label}</span>
          {done && <span class="hidden"> {words.text("widget_step_done")}</span>}
        </li>
      ))}
    </ol>
  );
}
