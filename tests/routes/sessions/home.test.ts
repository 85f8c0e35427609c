import { beforeAll, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asActor } from "../../support/actors";
import { post } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";
import { openDesk } from "../../support/session-desk";

beforeAll(() => {
  holdClock(EXAMPLE_MOMENT);
});

const HYBRID = {
  format: "hybrid",
  capacity: 1,
  onlineCapacity: 2,
  onlineUrl: "https://overleg.example.org/gesprek",
};

const signUpAs = (slug: string, fields: Record<string, string>) =>
  post(`/bijeenkomsten/${slug}/aanmelden`, {
    ...{ role: "parent", ageBand: "over27", needs: "" },
    submission: newSubmissionToken(),
    ...fields,
  });

test("the home of a session says what to do next and every number, and names nobody", async () => {
  const { session, here, get } = await openDesk(HYBRID);
  const client = await testDatabase();
  await signUpAs(session.slug, { way: "room", nickname: "Uil" });
  await signUpAs(session.slug, { way: "room", nickname: "Merel" });
  await signUpAs(session.slug, { way: "online", nickname: "Specht" });
  const home = async (cookie?: string) => (await get(`${here}/overzicht`, cookie)).text();
  const now = await home();
  expect(now).toContain("Mensen kunnen zich aanmelden.");
  expect(now).toContain("1 van 1, 1 wacht");
  expect(now).toContain("1 van 2");
  expect(now).not.toContain("Uil");
  // An administrator reads the numbers, and is led to no list of people.
  const { cookie } = await asActor("administrator");
  expect(await home(cookie)).not.toContain(`href="${here}"`);
  await client.session.update({
    where: { id: session.id },
    data: { endsAt: new Date(EXAMPLE_MOMENT.getTime() - 3_600_000) },
  });
  expect(await home()).toContain("Vink aan wie er was en sluit de lijst af.");
  await client.session.update({
    where: { id: session.id },
    data: { attendanceClosedAt: EXAMPLE_MOMENT },
  });
  expect(await home()).toContain("Schrijf het verslag.");
  const draft = await openDesk({ state: "draft", place: null });
  expect(await (await draft.get(`${draft.here}/overzicht`)).text()).toContain(
    "Vul in wat nog ontbreekt.",
  );
});

test("the host takes the list as a file without addresses; that somebody took it stands in the log", async () => {
  const { session, here, get } = await openDesk(HYBRID);
  const client = await testDatabase();
  await signUpAs(session.slug, {
    way: "room",
    nickname: "=Uil",
    needs: "Een tolk",
    email: "uil@voorbeeld.nl",
  });
  await signUpAs(session.slug, { way: "online" });
  const file = await get(`${here}/lijst.csv`);
  expect(file.headers.get("Content-Type")).toContain("text/csv");
  expect(file.headers.get("Cache-Control")).toContain("no-store");
  const text = await file.text();
  expect(text).toContain("Een tolk");
  expect(text).toContain("'=Uil");
  expect(text).toContain("Gooi de lijst na de bijeenkomst weg.");
  expect(text).not.toContain("uil@voorbeeld.nl");
  const entry = await client.auditEntry.findFirstOrThrow({
    where: { action: "session.listExported" },
  });
  expect(JSON.stringify(entry)).not.toContain("Uil");
  for (const who of ["administrator", "responder"] as const) {
    const { cookie } = await asActor(who);
    expect((await get(`${here}/lijst.csv`, cookie)).status).toBe(404);
  }
  const other = await asActor("moderator", { roundIds: [] });
  expect((await get(`${here}/lijst.csv`, other.cookie)).status).toBe(404);
});
