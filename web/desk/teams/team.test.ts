import { expect, test } from "vitest";
import { draftOf, newDraft, problemsOf, type Shift, type Team, type TeamDraft, valuesOf } from "./team";

const TEAM: Team = {
  id: 3,
  name: "Night",
  time_zone: "Europe/Madrid",
  hours: [{ day: 0, from: "18:00", to: "24:00" }],
  holidays: [{ day: "2026-12-25", name: "Christmas Day" }],
  assigns: true,
  first_response_minutes: 30,
  resolution_minutes: null,
  members: [7],
};

function draft(values: Partial<TeamDraft>): TeamDraft {
  return { ...newDraft("UTC"), name: "Support", ...values };
}

function open(...hours: Shift[]): TeamDraft {
  return draft({ alwaysOpen: false, hours });
}

test("a team comes back from its fields as it was, midnight as the next day's first minute", () => {
  const { id: _, ...values } = TEAM;
  const expected = { ...values, hours: [{ day: 0, from: "18:00", to: "00:00" }] };
  expect(valuesOf(draftOf(TEAM))).toEqual(expected);
});

test("who is always open has no hours, whatever stood in the fields before", () => {
  expect(valuesOf(draft({ alwaysOpen: true })).hours).toEqual([]);
  expect(valuesOf(draft({ everybody: true, members: [1] })).members).toEqual([]);
});

test("what is missing is named by its field", () => {
  const problems = problemsOf(
    draft({
      name: " ",
      everybody: false,
      first_response_minutes: 0,
      holidays: [
        { day: "2026-12-25", name: "" },
        { day: "", name: "" },
        { day: "2026-12-25", name: "" },
      ],
    }),
  );
  expect(problems).toEqual({
    name: "desk_team_name_missing",
    members: "desk_team_members_missing",
    first_response_minutes: "desk_team_minutes_wrong",
    "holiday-1": "desk_team_day_missing",
    "holiday-2": "desk_team_day_twice",
  });
});

test("hours need times", () => {
  expect(problemsOf(open())).toEqual({ hours: "desk_team_hours_missing" });
  expect(problemsOf(open({ day: 2, from: "09:00", to: "" }))).toEqual({
    "hours-2": "desk_team_time_missing",
  });
});

test.each([
  ["on one day", { day: 1, from: "09:00", to: "13:00" }, { day: 1, from: "12:00", to: "17:00" }],
  ["over midnight", { day: 1, from: "22:00", to: "06:00" }, { day: 2, from: "05:00", to: "09:00" }],
  ["over the week's end", { day: 6, from: "22:00", to: "06:00" }, { day: 0, from: "05:00", to: "9:00" }],
])("hours that overlap %s are refused", (_name, one, other) => {
  expect(Object.values(problemsOf(open(one, other)))).toEqual([
    "desk_team_hours_overlap",
    ...(one.day === other.day ? [] : ["desk_team_hours_overlap"]),
  ]);
});

test("hours that only touch are fine", () => {
  const hours = open({ day: 1, from: "09:00", to: "13:00" }, { day: 1, from: "13:00", to: "17:00" });
  expect(problemsOf(hours)).toEqual({});
});
