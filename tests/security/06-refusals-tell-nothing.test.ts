/**
 * Whoever may not do something learns nothing by trying: every button of every form is pressed by everybody whom the table
 * of permissions leaves out, on what is there and on what is not, with different content. The answers are the same byte
 * for byte, and so is the time they take.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { STAFF_ROLES } from "~/policy/actor";
import type { StaffRole } from "~/policy/actor";
import { PERMISSIONS } from "~/policy/permissions";
import type { Permission } from "~/policy/permissions";
import routes from "~/routes";
import { seed } from "../../prisma/seed/index";
import { asActor, asParticipant } from "../support/actors";
import { post } from "../support/application";
import { EXAMPLE_MOMENT } from "../support/base-databases";
import { emptyDatabase, testDatabase } from "../support/database";

const MOST_MILLISECONDS = 400_000;

type Form = { path: string; permission: Permission; buttons: readonly string[] };
type Asker = { name: string; cookie: string };

// Not translated once for all: `import.meta.glob(` stands for whatever files there are.
const MODULES = import.meta.glob<{ action?: unknown }>("../../app/routes/**/*.{ts,tsx}");

function isForm(action: unknown): action is Pick<Form, "permission" | "buttons"> {
  return typeof action === "function" && "permission" in action && "buttons" in action;
}

/** Every form of the product, by its Dutch address, and the addresses that take something else. */
async function everyAction(): Promise<{ forms: Form[]; others: string[] }> {
  const forms: Form[] = [];
  const others: string[] = [];
  for (const { path = "", file } of await Promise.resolve(routes)) {
    const action = (await MODULES[`../../app/${file}`]?.())?.action;
    if (action === undefined || path.startsWith("en/")) continue;
    if (isForm(action))
      forms.push({ path, permission: action.permission, buttons: action.buttons });
    else others.push(path);
  }
  return { forms, others };
}

let real: (path: string) => string;

beforeAll(async () => {
  await emptyDatabase();
  holdClock(EXAMPLE_MOMENT);
  await seed({ empty: false, now: EXAMPLE_MOMENT });
  const client = await testDatabase();
  const { slug: round, id: roundId } = await client.round.findFirstOrThrow({
    where: { state: "open", activities: { some: {} } },
  });
  const survey = await client.survey.findFirstOrThrow({ where: { state: "open" } });
  const session = await client.session.findFirstOrThrow({ where: { state: "published" } });
  const proposal = await client.proposal.findFirstOrThrow({ where: { state: "published" } });
  const theme = await client.theme.findFirstOrThrow({ include: { round: true } });
  const waiting = await client.moderationCase.findFirstOrThrow({ where: { state: "waiting" } });
  const held = await client.moderationCase.findFirst({ where: { state: "held" } });
  const activity = await client.activity.findFirstOrThrow({ where: { roundId } });
  const advice = await client.advice.findFirstOrThrow();
  const agreement = await client.agendaItem.findFirstOrThrow();
  const claim = await client.claim.findFirstOrThrow();
  const comment = await client.comment.findFirstOrThrow();
  const document = await client.document.findFirstOrThrow();
  const source = await client.source.create({
    data: { key: "bron-van-een-stuk", title: "Bron van een stuk", documentId: document.id },
  });
  const account = await client.staffAccount.findFirstOrThrow();
  const body = await client.body.findFirstOrThrow();
  const provider = await client.identityProvider.create({
    data: {
      bodyId: body.id,
      issuer: "https://inloggen.voorbeeld.invalid",
      clientId: "inbreng",
      clientSecret: "",
    },
  });
  const batch = await client.caseBatch.create({
    data: { id: "gekozen", staffId: account.id, action: "publish", createdAt: EXAMPLE_MOMENT },
  });
  const values: [RegExp, Record<string, string>][] = [
    [/agenda/, { slug: agreement.slug }],
    [/vertalingen/, { language: "ar", kind: "round", id: roundId }],
    [/rode-draden/, { round: theme.round.slug, theme: theme.slug }],
    [/werkplek\/bijeenkomsten/, { id: session.id }],
    [/bijeenkomsten/, { slug: session.slug }],
    [/vragenlijsten/, { slug: survey.slug, page: "1", key: "x" }],
    [/voorstellen/, { id: proposal.id, token: "x" }],
    [/veiligheid/, { caseId: (held ?? waiting).id }],
    [/beoordelen/, { caseId: waiting.id, batchId: batch.id }],
    [/tellingen/, { slug: round, activity: activity.id }],
    [/werkplek\/(?:adviezen|reacties)/, { slug: advice.slug }],
    [/reacties/, { id: comment.id }],
    [/afspraken/, { slug: agreement.slug }],
    [/beweringen/, { slug: claim.slug }],
    [/besluiten|stukken/, { document: document.slug, source: source.id }],
    [/antwoorden/, { kind: "proposal", id: proposal.id }],
    [/organisatie/, { id: provider.id }],
    [/accounts/, { id: account.id }],
    [/volgen/, { kind: "ronde", key: round }],
    [/draaiboeken/, { sheet: "kringgesprek" }],
    [/werkplek\/hulp/, { chapter: "moderator" }],
    [/rondes/, { slug: round, step: "sluiten", part: "vraag" }],
    [/./, { token: "x" }],
  ];
  real = (path) => {
    const known = values.find(([pattern]) => pattern.test(path))?.[1] ?? {};
    return `/${path.replaceAll(/:(\w+)/g, (_, name: string) => {
      const value = known[name];
      if (value === undefined) throw new Error(`where is a real :${name} of ${path}?`);
      return value;
    })}`;
  };
});

afterAll(() => holdClock(undefined));

const absent = (path: string) => `/${path.replaceAll(/:\w+/g, "bestaat-nergens")}`;

/** Everybody whom the table leaves out of a permission, and whom its reach leaves out: no round, another body. */
async function wrongAskers(): Promise<(permission: Permission) => Asker[]> {
  const client = await testDatabase();
  const body = await client.body.findFirstOrThrow({ where: { kind: "advisoryCouncil" } });
  const askers = new Map<StaffRole, Asker>();
  for (const role of STAFF_ROLES) {
    const speaks = role === "responder" || role === "advisoryCouncil" ? { bodyId: body.id } : {};
    askers.set(role, { name: role, cookie: (await asActor(role, speaks)).cookie });
  }
  const stranger = { name: "participant", cookie: (await asParticipant()).cookie };
  return (permission) => {
    const row = PERMISSIONS[permission];
    const staff = [...askers].filter(([role]) => row[role] === false || row[role] === "ofRound");
    return [
      ...staff.map(([, asker]) => asker),
      ...(row.participant === false ? [stranger] : []),
      ...(row.public === false ? [{ name: "public", cookie: "" }] : []),
    ];
  };
}

let requests = 0;

/** The words of the asker, which a page that is not there gives back to them. */
const GIVEN_BACK =
  /<div class="stack"><p[^>]*>[^<]*<\/p>(?:<p class="submitted-text">[^<]*<\/p>)+<\/div>/g;

/** What somebody reads: all of it, without the reference, the address that was asked for and what they wrote themselves. */
async function answerTo(path: string, fields: Record<string, string>, { cookie }: Asker) {
  requests += 1;
  const address = `203.${requests % 200}.${Math.floor(requests / 200)}.1`;
  const began = performance.now();
  const answer = await post(path, fields, { Cookie: cookie, "X-Client-Address": address });
  const text = await answer.text();
  const milliseconds = performance.now() - began;
  const plain = (value: string) =>
    value
      .replaceAll(answer.headers.get("X-Request-Id") ?? "-", "REFERENCE")
      .replaceAll(encodeURIComponent(path), "ADDRESS")
      .replaceAll(path, "ADDRESS")
      .replaceAll(GIVEN_BACK, "");
  const headers = [...answer.headers]
    .filter(
      ([name]) =>
        !["date", "content-security-policy", "set-cookie", "content-length"].includes(name),
    )
    .map(([name, value]) => `${name}: ${plain(value)}`);
  return {
    read: [answer.status, ...headers, plain(text)].join("\n"),
    status: answer.status,
    milliseconds,
  };
}

const median = (values: readonly number[]) =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** Content that would be good, and content that never is: a refusal may not depend on it. */
function contents(buttons: readonly string[], words: string): Record<string, string>[] {
  const typed = {
    outcome: "publishRedacted",
    version: "1",
    rule: "privateData",
    explanation: words,
  };
  return buttons.flatMap((intent) => [
    { intent },
    {
      intent,
      ...typed,
      redactions: words,
      redactionReason: "privateData",
      body: words,
      title: words,
      text: words,
    },
  ]);
}

test("every address that takes something is a form, or refuses everything", async () => {
  const { forms, others } = await everyAction();
  expect(forms.length).toBeGreaterThan(70);
  expect(others.filter((path) => !/^api\/|^open-data\.jsonld$/.test(path))).toEqual([]);
});

test(
  "no wrong role learns from any form what is there, what is in it, or whether it exists",
  async () => {
    const { forms } = await everyAction();
    const wrong = await wrongAskers();
    const client = await testDatabase();
    const { body: words } = await client.proposal.findFirstOrThrow({
      where: { state: "published" },
    });
    const told: string[] = [];
    const slower: number[] = [];
    let asked = 0;
    for (const { path, permission, buttons } of forms) {
      for (const asker of wrong(permission)) {
        // Whoever moderates no round may still press what belongs to none: a round of their own, for example.
        const mayElsewhere = PERMISSIONS[permission][asker.name as StaffRole] === "ofRound";
        if (mayElsewhere && !path.includes(":")) continue;
        let first: string | undefined;
        for (const fields of contents(buttons, words)) {
          const there = await answerTo(real(path), fields, asker);
          const nowhere = await answerTo(absent(path), fields, asker);
          asked += 1;
          slower.push(there.milliseconds - nowhere.milliseconds);
          // Whoever may elsewhere hears what is wrong with the form; of what is there it tells as little.
          if (!mayElsewhere) first ??= nowhere.read;
          const isRefused = mayElsewhere ? there.status >= 400 : [302, 404].includes(there.status);
          if (!isRefused || there.read !== nowhere.read || there.read !== (first ?? there.read)) {
            told.push(
              `${asker.name} at ${path} (${permission}): ${there.status}, ${nowhere.status}`,
            );
          }
        }
      }
    }
    expect([...new Set(told)]).toEqual([]);
    expect(asked).toBeGreaterThan(500);
    expect(Math.abs(median(slower))).toBeLessThan(3);
  },
  MOST_MILLISECONDS,
);
