/** What people think of statements out of proposals: asked first, shown afterwards. */
import { beforeAll, describe, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asActor, asParticipant } from "../../support/actors";
import type { ParticipantVisitor } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";

holdClock(EXAMPLE_MOMENT);

const ROUND = "prioritaire-opgave-jeugd";
const OPINIONS = `/rondes/${ROUND}/meningen`;
const STATEMENTS = `/werkplek/rondes/${ROUND}/stellingen`;

let roundId: string;
let stranger: ParticipantVisitor;

beforeAll(async () => {
  const client = await testDatabase();
  roundId = (await client.round.findUniqueOrThrow({ where: { slug: ROUND } })).id;
  stranger = await asParticipant();
});

const as = ({ cookie }: { cookie: string }) => ({ Cookie: cookie });
const get = (path: string, who: { cookie: string }) => visit(path, { headers: as(who) });
/** The page without its styles, which name every part. */
const readable = (html: string) => html.replaceAll(/<style[^]*?<\/style>/g, "");

describe("opinions", () => {
  test("show what unites and no number of a small group; a vote leads on, a wrong one is refused", async () => {
    for (const path of [OPINIONS, `/en${OPINIONS}`]) expect((await visit(path)).status).toBe(200);
    const page = await (await get(OPINIONS, stranger)).text();
    const statement = /name="statement" value="([^"]+)"/.exec(page)?.[1] ?? "";
    const submission = newSubmissionToken();
    const given = await post(OPINIONS, { submission, statement, choice: "agree" }, as(stranger));
    expect(given.headers.get("Location")).toBe(`${OPINIONS}?na=${statement}#stelling`);
    const results = `${OPINIONS}?uitkomst=ja`;
    expect(await (await get(results, stranger)).text()).toContain("Jij zei: eens.");
    const wrong = await post(OPINIONS, { submission, statement, choice: "love" }, as(stranger));
    expect(wrong.status).toBe(422);
    const lost = { submission, statement: "elsewhere", choice: "agree" };
    expect((await post(OPINIONS, lost, as(stranger))).status).toBe(404);
    expect((await visit("/rondes/regiovisie-2021/meningen")).status).toBe(404);
  });

  test("come before results: beside the buttons stands nothing of what others said", async () => {
    for (const path of [OPINIONS, `/en${OPINIONS}`]) {
      const asked = readable(await (await visit(path)).text());
      expect(asked).toContain('name="choice"');
      expect(asked).not.toMatch(/class="opinion-(?:unites|divides|bar|map)"|"shares"|"uniting"/);
      expect(asked.replaceAll(/<[^<>]*>/g, " ")).not.toMatch(/\d\s?%/);
      const shown = readable(await (await visit(`${path}?uitkomst=ja`)).text());
      expect(shown).not.toContain('name="choice"');
      expect(shown).toContain('class="opinion-unites"');
    }
  });

  test("can be left, and a newcomer finds the code at the end, below what came of it", async () => {
    const first = await (await visit(OPINIONS)).text();
    const skip = /href="([^"]+)"[^>]*>Sla deze zin over/.exec(first)?.[1] ?? "";
    const second = await (await visit(skip.replace(/#.*/, ""))).text();
    expect(second).toContain("Zin 2 van");
    const statement = /name="statement" value="([^"]+)"/.exec(second)?.[1] ?? "";
    const given = await post(OPINIONS, {
      submission: newSubmissionToken(),
      statement,
      choice: "pass",
    });
    const cookie = given.headers
      .getSetCookie()
      .map((line) => line.split(";")[0])
      .join("; ");
    const third = await (
      await visit(given.headers.get("Location") ?? "", { headers: { Cookie: cookie } })
    ).text();
    expect(third).toContain("Zin 3 van");
    expect(third).toContain("Stop en bekijk je code");
    expect(third).not.toContain('class="code-receipt"');
    const end = await (
      await visit(`${OPINIONS}?uitkomst=ja`, { headers: { Cookie: cookie } })
    ).text();
    expect(end).toContain('href="#code"');
    const [outcome, code] = ['class="opinion-unites"', 'class="code-receipt"'].map((part) =>
      end.indexOf(part),
    );
    expect(code).toBeGreaterThan(outcome ?? 0);
  });

  test("the desk of statements is a moderator's of the round, and keeps what people spoke of", async () => {
    const moderator = await asActor("moderator", { roundIds: [roundId] });
    const other = await asActor("moderator");
    expect((await get(STATEMENTS, other)).status).toBe(404);
    expect((await get(STATEMENTS, moderator)).status).toBe(200);
    expect((await post(STATEMENTS, { text: "Kort" }, as(moderator))).status).toBe(422);
    const text = "Iedereen krijgt een eigen sleutel.";
    expect((await post(STATEMENTS, { text }, as(moderator))).status).toBe(303);
    const spoken = { intent: "remove", statement: "voorbeeld-stelling-samen" };
    expect((await post(STATEMENTS, spoken, as(moderator))).status).toBe(409);
  });
});
