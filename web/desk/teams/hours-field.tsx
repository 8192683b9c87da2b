import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useWords } from "../context";
import { FieldProblem } from "../parts/form-field";
import { DAYS, endsNextDay, type Problems, type Shift, WHOLE_DAY } from "./team";
import { dayNameOf } from "./week";

interface HoursFieldProps {
  hours: Shift[];
  problems: Problems;
  onChange: (hours: Shift[]) => void;
}

/** The week, day by day: when the team is there. */
export function HoursField({ hours, problems, onChange }: HoursFieldProps) {
  const words = useWords();
  const copyMonday = () => {
    const monday = hours.filter((each) => each.day === 0);
    const weekdays = [1, 2, 3, 4].flatMap((day) => monday.map((each) => ({ ...each, day })));
    onChange([...monday, ...weekdays, ...hours.filter((each) => each.day > 4)]);
  };
  return (
    <div class="week" id="hours" tabIndex={-1}>
      {DAYS.map((day) => (
        <DayLine
          key={day}
          day={day}
          shifts={hours.filter((each) => each.day === day)}
          problem={problems[`hours-${day}`]}
          onChange={(shifts) =>
            onChange([...hours.filter((each) => each.day !== day), ...shifts])
          }
        />
      ))}
      <FieldProblem id="hours" problem={problems["hours"]} />
      <button type="button" class="link" onClick={copyMonday}>
        {words.text("desk_team_copy_monday")}
      </button>
    </div>
  );
}

interface DayLineProps {
  day: number;
  shifts: Shift[];
  problem: string | undefined;
  onChange: (shifts: Shift[]) => void;
}

function DayLine({ day, shifts, problem, onChange }: DayLineProps) {
  const words = useWords();
  const id = `hours-${day}`;
  const name = dayNameOf(day, words.locale);
  const add = () => onChange([...shifts, { day, ...nextSpan(shifts) }]);
  return (
    <div
      class="week-day"
      role="group"
      id={id}
      tabIndex={-1}
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-problem`}
    >
      <span class="week-name" id={`${id}-name`}>
        {name}
      </span>
      <div class="week-spans">
        {shifts.length === 0 && <span class="faint">{words.text("desk_team_closed")}</span>}
        {shifts.map((shift, index) => (
          <Span
            key={index}
            shift={shift}
            day={name}
            wrong={problem !== undefined}
            onChange={(next) => onChange(shifts.with(index, next))}
            onRemove={() => onChange(shifts.toSpliced(index, 1))}
          />
        ))}
        <FieldProblem id={id} problem={problem} />
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label={words.text("desk_team_span_add", { day: name })}
        title={words.text("desk_team_span_add", { day: name })}
        onClick={add}
      >
        <Icon path={icons.plus} />
      </button>
    </div>
  );
}

/** A second span of a day follows the first one. */
function nextSpan(shifts: Shift[]): Omit<Shift, "day"> {
  const last = shifts.at(-1);
  return last ? { from: last.to, to: "" } : WHOLE_DAY;
}

interface SpanProps {
  shift: Shift;
  day: string;
  wrong: boolean;
  onChange: (shift: Shift) => void;
  onRemove: () => void;
}

function Span({ shift, day, wrong, onChange, onRemove }: SpanProps) {
  const words = useWords();
  const field = (which: "from" | "to") => (
    <input
      type="time"
      class="input is-small"
      required
      aria-label={words.text(`desk_team_${which}`, { day })}
      aria-invalid={wrong || undefined}
      value={shift[which]}
      onInput={(event) => onChange({ ...shift, [which]: event.currentTarget.value })}
    />
  );
  return (
    <div class="span">
      {field("from")}
      <span aria-hidden="true">–</span>
      {field("to")}
      {endsNextDay(shift) && <span class="faint">{words.text("desk_team_next_day")}</span>}
      <button
        type="button"
        class="icon-button"
        aria-label={words.text("desk_team_span_remove", { day, from: shift.from, to: shift.to })}
        onClick={onRemove}
      >
        <Icon path={icons.close} />
      </button>
    </div>
  );
}
