import { expect, test } from "vitest";
import { reportStatus } from "~/features/sessions/domain/report";
import { reportReminder } from "~/features/sessions/domain/report-reminder";

const session = { state: "ended" as const, endsAt: new Date("2027-03-11T16:30:00Z") };
const terms = { sessionReportDays: 14 };

/** The report is due on 25 March; noon in Amsterdam each day. */
function stepOn(date: string, state: "ended" | "reported" | "cancelled" = "ended") {
  const now = new Date(`${date}T11:00:00Z`);
  const reminder = reportReminder(reportStatus({ ...session, state }, terms, now), now);
  return reminder && `${reminder.step} to ${reminder.to}`;
}

test("the moderator hears it shortly before and when it is late, the owner when it stays away", () => {
  expect(stepOn("2027-03-21")).toBeNull();
  expect(stepOn("2027-03-22")).toBe("nearlyDue to moderator");
  expect(stepOn("2027-03-25")).toBe("nearlyDue to moderator");
  expect(stepOn("2027-03-26")).toBe("late to moderator");
  expect(stepOn("2027-03-27")).toBe("late to moderator");
  expect(stepOn("2027-03-28")).toBe("owner to owner");
  expect(stepOn("2027-06-01")).toBe("owner to owner");
});

test("nobody is reminded of what is there, or of what is not owed", () => {
  expect(stepOn("2027-03-28", "reported")).toBeNull();
  expect(stepOn("2027-03-28", "cancelled")).toBeNull();
  expect(stepOn("2027-03-11")).toBeNull();
});
