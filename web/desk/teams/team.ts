/** From when to when on a day of the week (0 is Monday); an end before the begin is the next day's. */
export interface Shift {
  day: number;
  from: string;
  to: string;
}

export interface Holiday {
  /** ISO 8601. */
  day: string;
  name: string;
}

export interface Team {
  id: number;
  name: string;
  time_zone: string;
  /** None: always open. */
  hours: Shift[];
  holidays: Holiday[];
  /** Whether conversations are given to people, or people take them. */
  assigns: boolean;
  first_response_minutes: number | null;
  resolution_minutes: number | null;
  /** Ids of staff; none: everybody who answers customers. */
  members: number[];
}

/** A team while it is edited: what stands in its fields. */
export interface TeamDraft extends Omit<Team, "id"> {
  alwaysOpen: boolean;
  everybody: boolean;
}

/** What is wrong, by the id of the field: the key of a text. */
export type Problems = Record<string, string>;

export const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;
export const WHOLE_DAY: Omit<Shift, "day"> = { from: "09:00", to: "17:00" };
export const LONGEST_NAME = 60;
const MINUTES_A_DAY = 24 * 60;
const MINUTES_A_WEEK = 7 * MINUTES_A_DAY;

/** A new team works from nine to five, Monday to Friday, where its maker is. */
export function newDraft(timeZone: string): TeamDraft {
  return {
    name: "",
    time_zone: timeZone,
    hours: DAYS.slice(0, 5).map((day) => ({ day, ...WHOLE_DAY })),
    holidays: [],
    assigns: false,
    first_response_minutes: null,
    resolution_minutes: null,
    members: [],
    alwaysOpen: true,
    everybody: true,
  };
}

export function draftOf(team: Team): TeamDraft {
  const { id: _, ...values } = team;
  const alwaysOpen = team.hours.length === 0;
  return {
    ...values,
    hours: alwaysOpen ? newDraft(team.time_zone).hours : team.hours.map(withoutMidnight),
    alwaysOpen,
    everybody: team.members.length === 0,
  };
}

/** What is sent: without what the choices leave out. */
export function valuesOf(draft: TeamDraft): Omit<Team, "id"> {
  const { alwaysOpen, everybody, ...values } = draft;
  return {
    ...values,
    name: draft.name.trim(),
    hours: alwaysOpen ? [] : draft.hours,
    holidays: draft.holidays.map(({ day, name }) => ({ day, name: name.trim() })),
    members: everybody ? [] : draft.members,
  };
}

/** A field for a time knows no 24:00; an end at 00:00 is the same. */
function withoutMidnight(shift: Shift): Shift {
  return shift.to === "24:00" ? { ...shift, to: "00:00" } : shift;
}

export function problemsOf(draft: TeamDraft): Problems {
  return {
    ...(draft.name.trim() ? {} : { name: "desk_team_name_missing" }),
    ...(draft.alwaysOpen ? {} : hoursProblems(draft.hours)),
    ...holidayProblems(draft.holidays),
    ...minutesProblems(draft),
    ...(draft.everybody || draft.members.length > 0
      ? {}
      : { members: "desk_team_members_missing" }),
  };
}

function hoursProblems(hours: Shift[]): Problems {
  if (hours.length === 0) return { hours: "desk_team_hours_missing" };
  const problems: Problems = {};
  for (const shift of hours) {
    if (!shift.from || !shift.to) problems[`hours-${shift.day}`] = "desk_team_time_missing";
    else if (hours.some((other) => other !== shift && overlap(shift, other))) {
      problems[`hours-${shift.day}`] ??= "desk_team_hours_overlap";
    }
  }
  return problems;
}

function holidayProblems(holidays: Holiday[]): Problems {
  const problems: Problems = {};
  const days = holidays.map((each) => each.day);
  for (const [index, day] of days.entries()) {
    if (!day) problems[`holiday-${index}`] = "desk_team_day_missing";
    else if (days.indexOf(day) < index) problems[`holiday-${index}`] = "desk_team_day_twice";
  }
  return problems;
}

function minutesProblems(draft: TeamDraft): Problems {
  const problems: Problems = {};
  for (const field of ["first_response_minutes", "resolution_minutes"] as const) {
    const minutes = draft[field];
    if (minutes !== null && !(Number.isInteger(minutes) && minutes >= 1 && minutes <= 1_000_000)) {
      problems[field] = "desk_team_minutes_wrong";
    }
  }
  return problems;
}

/** Whether two shifts of a week share a minute; Sunday's may reach into Monday. */
function overlap(one: Shift, other: Shift): boolean {
  const [begin, end] = minutesOf(one);
  const [otherBegin, otherEnd] = minutesOf(other);
  return [-MINUTES_A_WEEK, 0, MINUTES_A_WEEK].some(
    (weeks) => begin < otherEnd + weeks && otherBegin + weeks < end,
  );
}

function minutesOf({ day, from, to }: Shift): [number, number] {
  const begin = day * MINUTES_A_DAY + clockMinutes(from);
  const end = day * MINUTES_A_DAY + clockMinutes(to);
  return [begin, end > begin ? end : end + MINUTES_A_DAY];
}

function clockMinutes(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
}

/** Whether a shift ends on the day after. */
export function endsNextDay({ from, to }: Shift): boolean {
  return from !== "" && to !== "" && to <= from;
}
