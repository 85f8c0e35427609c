import { expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asActor } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";

holdClock(EXAMPLE_MOMENT);

const NEW = "/werkplek/afspraken/nieuw";

async function responderOf(key: string) {
  const client = await testDatabase();
  const { id } = await client.body.findUniqueOrThrow({ where: { key } });
  const { cookie } = await asActor("responder", { bodyId: id });
  return { Cookie: cookie };
}

async function refusal(address: string, fields: Record<string, string>, who: { Cookie: string }) {
  const answer = await post(address, fields, who);
  expect(answer.status).toBe(422);
  return answer.text();
}

test("an agreement is made whole, kept up to date, and what it brought names its source", async () => {
  const ozjt = await responderOf("ozjt");
  const other = await responderOf("college-hof-van-twente");
  const fields = {
    submission: newSubmissionToken(),
    what: "Vier huizen waar broers en zussen samen wonen",
    basis: "choice",
    basisNote: "Zij vroegen erom in de ronde.",
    indicator: "Vier huizen zijn open.",
    capacity: "Twee mensen per huis.",
    financing: "Uit het budget voor wonen.",
    phase: "preparation",
    actionLine: "Prioritaire opgave jeugd",
    dueOn: "2026-12-01",
  };
  expect(await refusal(NEW, { ...fields, dueOn: "2026-03-09" }, ozjt)).toContain(
    "Deze dag is al voorbij",
  );
  expect(await refusal(NEW, { ...fields, actionLine: "Verzonnen" }, ozjt)).toContain(
    "Deze keuze kennen we niet",
  );
  const bare = { ...fields, indicator: "", basisNote: "" };
  const told = await refusal(NEW, bare, ozjt);
  expect(told).toContain("Schrijf waarom jullie hiervoor kiezen");
  expect(told).toContain("Schrijf hoe je ziet of het lukt");
  const made = await post(NEW, fields, ozjt);
  expect(made.status).toBe(303);
  const desk = made.headers.get("Location") ?? "";
  expect((await visit(desk, { headers: other })).status).toBe(404);

  const page = desk.replace("/werkplek/afspraken", "/agenda");
  const html = await (await visit(page)).text();
  for (const part of ["Twee mensen per huis.", "voorbereiding van beleid", "1 december 2026"]) {
    expect(html).toContain(part);
  }

  const status = { intent: "status", state: "running", note: "Begonnen.", happenedOn: "" };
  expect(await refusal(desk, { ...status, note: " " }, ozjt)).toContain(
    "Schrijf wat er is gebeurd",
  );
  expect(await refusal(desk, { ...status, happenedOn: "2026-03-11" }, ozjt)).toContain(
    "Deze dag moet nog komen",
  );
  expect((await post(desk, status, ozjt)).status).toBe(303);
  const early = { ...status, state: "done", happenedOn: "2026-03-09" };
  expect(await refusal(desk, early, ozjt)).toContain("voor de laatste regel in de geschiedenis");

  const outcome = {
    intent: "outcome",
    submission: newSubmissionToken(),
    outcomeText: "Twee huizen zijn open",
    figure: "2 huizen",
    outcomeSource: "Jaarverslag, bladzijde 12",
    outcomeOn: "2026-03-10",
  };
  const unsourced = { ...outcome, outcomeSource: "", outcomeOn: "2026-03-11" };
  const refused = await refusal(desk, unsourced, ozjt);
  expect(refused).toContain("Een uitkomst zonder bron kan niemand nakijken");
  expect(refused).toContain("Schrijf alleen op wat er al is");
  expect((await post(desk, outcome, other)).status).toBe(404);
  expect((await post(desk, outcome, ozjt)).status).toBe(303);
  expect((await post(desk, outcome, ozjt)).status).toBe(303);
  const shown = await (await visit(page)).text();
  expect(shown.split("Jaarverslag, bladzijde 12")).toHaveLength(2);
  expect(shown).toContain("2 huizen");
});

test("agreements never wait for each other in a circle", async () => {
  const client = await testDatabase();
  const ozjt = await responderOf("ozjt");
  const first = await client.agendaItem.findUniqueOrThrow({ where: { slug: "zes-logeerplekken" } });
  const second = await client.agendaItem.findUniqueOrThrow({
    where: { slug: "vertrekplan-op-je-zeventiende" },
  });
  const tie = (slug: string, dependsOnId: string) =>
    post(
      `/werkplek/afspraken/${slug}`,
      { intent: "dependency", dependsOnId, kind: "follows" },
      ozjt,
    );
  expect((await tie(first.slug, second.id)).status).toBe(303);
  const circle = await tie(second.slug, first.id);
  expect(circle.status).toBe(422);
  expect(await circle.text()).toContain("wachten afspraken in een kring op elkaar");
  expect(await (await visit(`/agenda/${first.slug}`)).text()).toContain(
    "Dit kan pas als dat andere klaar is",
  );
});

test("filters of the agenda: line, owner, principle and state", async () => {
  const lists = async (query: string) => (await visit(`/agenda?${query}`)).text();
  const line = await lists("actielijn=Meerjarige+Samenwerkingsagenda");
  for (const title of ["Wonen en zorg", "Onderwijs en zorg", "Integrale ambulante hulp"]) {
    expect(line).toContain(title);
  }
  expect(line).toContain("5 afspraken");
  expect(line).not.toContain("zes-logeerplekken");
  expect(await lists("wie=college-hof-van-twente&stand=done")).toContain("1 afspraak");
});
