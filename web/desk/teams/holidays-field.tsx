import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useWords } from "../context";
import { FieldProblem, fieldProps } from "../parts/form-field";
import type { Holiday, Problems } from "./team";

interface HolidaysFieldProps {
  holidays: Holiday[];
  problems: Problems;
  onChange: (holidays: Holiday[]) => void;
}

/** Days on which the team is not there, whatever day of the week they are. */
export function HolidaysField({ holidays, problems, onChange }: HolidaysFieldProps) {
  const words = useWords();
  return (
    <fieldset class="form-group">
      <legend>{words.text("desk_team_holidays")}</legend>
      {holidays.map((holiday, index) => (
        <HolidayLine
          key={index}
          id={`holiday-${index}`}
          holiday={holiday}
          number={index + 1}
          problem={problems[`holiday-${index}`]}
          onChange={(next) => onChange(holidays.with(index, next))}
          onRemove={() => onChange(holidays.toSpliced(index, 1))}
        />
      ))}
      <button
        type="button"
        class="button is-start"
        onClick={() => onChange([...holidays, { day: "", name: "" }])}
      >
        <Icon path={icons.plus} />
        {words.text("desk_team_holiday_add")}
      </button>
    </fieldset>
  );
}

interface HolidayLineProps {
  id: string;
  holiday: Holiday;
  number: number;
  problem: string | undefined;
  onChange: (holiday: Holiday) => void;
  onRemove: () => void;
}

function HolidayLine({ id, holiday, number, problem, onChange, onRemove }: HolidayLineProps) {
  const words = useWords();
  return (
    <div class="holiday">
      <input
        {...fieldProps(id, problem)}
        type="date"
        class="input is-small"
        aria-label={words.text("desk_team_holiday_day", { number })}
        value={holiday.day}
        onInput={(event) => onChange({ ...holiday, day: event.currentTarget.value })}
      />
      <input
        class="input is-small"
        aria-label={words.text("desk_team_holiday_name", { number })}
        placeholder={words.text("desk_team_holiday_example")}
        dir="auto"
        maxLength={60}
        value={holiday.name}
        onInput={(event) => onChange({ ...holiday, name: event.currentTarget.value })}
      />
      <button
        type="button"
        class="icon-button"
        aria-label={words.text("desk_team_holiday_remove", { name: holiday.name || number })}
        onClick={onRemove}
      >
        <Icon path={icons.close} />
      </button>
      <FieldProblem id={id} problem={problem} />
    </div>
  );
}
