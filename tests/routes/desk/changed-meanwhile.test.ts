/** Two moderators at the same form: the second is told what the first changed, keeps what was typed, and can save it knowingly. */
import { expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asActor } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";

holdClock(EXAMPLE_MOMENT);

const DESK = "/werkplek/rode-draden/prioritaire-opgave-jeugd/dichtbij-blijven-wonen";

/** What a browser would send of the form with this button of intent, as it is filled in. */
function filledForm(html: string, intent: string): Record<string, string | string[]> {
  const form = (html.match(/<form[\s\S]*?<\/form>/g) ?? []).find((one) =>
    one.includes(`name="intent" value="${intent}"`),
  );
  if (form === undefined) throw new Error(`no form of ${intent}`);
  const plain = (text: string) =>
    text
      .replaceAll("&quot;", '"')
      .replaceAll("&#x27;", "'")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&");
  const fields: Record<string, string | string[]> = {};
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]+)"/.exec(tag)?.[1];
    const value = plain(/value="([^"]*)"/.exec(tag)?.[1] ?? "");
    if (name === undefined) continue;
    if (tag.includes('type="checkbox"')) {
      if (/checked/.test(tag)) fields[name] = [fields[name] ?? [], value].flat();
    } else fields[name] = value;
  }
  for (const [, name = "", text = ""] of form.matchAll(
    /<textarea[^>]*name="([^"]+)"[^>]*>([\s\S]*?)<\/textarea>/g,
  )) {
    fields[name] = plain(text).replace(/^\n/, "");
  }
  // A token belongs to the browser that got the page, and here is none.
  return { ...fields, submission: newSubmissionToken() };
}

const alertOf = (html: string) => /role="alert"[\s\S]*?<\/dl>[\s\S]*?<\/p>/.exec(html)?.[0] ?? "";
const wordsOf = (html: string) =>
  html
    .replaceAll(/<!--.*?-->/g, "")
    .replaceAll(/<[^<>]+>/g, " ")
    .replaceAll(/\s+/g, " ");

test("the second is told who changed which field, from what to what, and loses nothing", async () => {
  const client = await testDatabase();
  const { id: roundId } = await client.round.findUniqueOrThrow({
    where: { slug: "prioritaire-opgave-jeugd" },
  });
  const [first, second] = [
    await asActor("moderator", { roundIds: [roundId] }),
    await asActor("moderator", { roundIds: [roundId] }),
  ];
  await client.staffAccount.update({
    where: { id: first.actor.staffId },
    data: { displayName: "Marieke" },
  });
  const open = async (cookie: string) =>
    filledForm(await (await visit(DESK, { headers: { Cookie: cookie } })).text(), "write");
  const [atFirst, atSecond] = [await open(first.cookie), await open(second.cookie)];
  const { title: before = "" } = atFirst;

  const saved = await post(DESK, { ...atFirst, title: "Dicht bij huis" }, { Cookie: first.cookie });
  expect(saved.status).toBe(303);
  const mine = { ...atSecond, summary: "Mijn eigen samenvatting." };
  const refused = await post(DESK, mine, { Cookie: second.cookie });
  expect(refused.status).toBe(409);
  const html = await refused.text();
  const told = wordsOf(alertOf(html));
  expect(told).toContain("De laatste verandering is van Marieke");
  expect(told).toContain(
    `Hoe heet de rode draad? Was “${String(before)}”. Nu staat er “Dicht bij huis”.`,
  );
  // Only what the other changed is named.
  expect(told).not.toContain("Mijn eigen samenvatting");

  // What was typed is still there, on the version that is stored now: saving again is a choice.
  const again = filledForm(html, "write");
  expect(again["summary"]).toBe("Mijn eigen samenvatting.");
  // In what only the first changed stands what the first wrote: saving takes nothing back.
  expect(again["title"]).toBe("Dicht bij huis");
  expect((await post(DESK, again, { Cookie: second.cookie })).status).toBe(303);
  const theme = await client.theme.findUniqueOrThrow({ where: { slug: "dichtbij-blijven-wonen" } });
  expect(theme.summary).toBe("Mijn eigen samenvatting.");
  expect(theme.title).toBe("Dicht bij huis");
});

test("the page of a theme shows its history to a moderator, and an administrator finds it in the log", async () => {
  const client = await testDatabase();
  const { id: roundId } = await client.round.findUniqueOrThrow({
    where: { slug: "prioritaire-opgave-jeugd" },
  });
  const { cookie } = await asActor("moderator", { roundIds: [roundId] });
  const page = await (await visit(DESK, { headers: { Cookie: cookie } })).text();
  expect(page).toContain("Geschiedenis");
  expect(wordsOf(page)).toContain("heeft de rode draad");
  const administrator = await asActor("administrator");
  const headers = { Cookie: administrator.cookie };
  const path = "logboek?ronde=prioritaire-opgave-jeugd&handeling=theme.changed";
  const dutch = wordsOf(await (await visit(`/werkplek/${path}`, { headers })).text());
  expect(dutch).toContain("heeft de rode draad Dicht bij huis veranderd");
  const english = wordsOf(await (await visit(`/en/werkplek/${path}`, { headers })).text());
  expect(english).toContain("changed the theme");
});
