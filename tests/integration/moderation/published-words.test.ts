/** Whatever staff publish, nothing that was found in it stays readable without a reason. */
import { beforeEach, describe, expect, test } from "vitest";
import { copyHolders, ownInputKinds } from "~/own-input.server";
import { FindsLeft } from "~/platform/finds-left.server";
import { emptyDatabase, testDatabase } from "../../support/database";
import { PUBLISHED_WORDS } from "../../support/published-words";
import { NOT_OF_OTHERS, REVIEWED_COLUMNS } from "../../support/unpublished-columns";
import { makeRegion } from "../../support/sessions";
import { OF_NOBODY } from "../own/columns-of-nobody";

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
});

describe.each(Object.entries(PUBLISHED_WORDS))("%s", (_name, { publishing }) => {
  test("is refused with something found in it, and published once every find has its reason", async () => {
    const publish = await publishing();
    const refused: unknown = await publish().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(FindsLeft);
    if (!(refused instanceof FindsLeft)) return;
    const fields = refused.left.map(({ field }) => field);
    expect(fields).toHaveLength(2);
    const one = Object.fromEntries(fields.slice(1).map((field) => [field, "notPersonal"]));
    await expect(publish(one)).rejects.toBeInstanceOf(FindsLeft);
    // A way to reach somebody never stays because the writer wants it.
    const wrong = Object.fromEntries(fields.map((field) => [field, "ownChoice"]));
    await expect(publish(wrong)).rejects.toBeInstanceOf(FindsLeft);
    const all = Object.fromEntries(fields.map((field) => [field, "notPersonal"]));
    expect(await publish(all)).toMatchObject({ ok: true });
    const client = await testDatabase();
    const log = await client.auditEntry.findMany({ select: { details: true } });
    const told = log.map(({ details }) => details).join("\n");
    expect(told).toContain("notPersonal:");
    expect(told).not.toContain("Sanne");
  });
});

test("every column with words is published by one of these, decided about by a moderator, or holds nothing of others", () => {
  const known = [
    ...Object.entries(OF_NOBODY).flatMap(([model, { columns }]) =>
      columns.map((name) => `${model}.${name}`),
    ),
    ...copyHolders.flatMap(({ columns }) => columns),
    ...ownInputKinds.flatMap(({ texts }) => texts),
  ];
  const published = Object.values(PUBLISHED_WORDS).flatMap(({ columns }) => columns);
  const without = known.filter(
    (path) =>
      !published.includes(path) &&
      !REVIEWED_COLUMNS.includes(path) &&
      NOT_OF_OTHERS[path] === undefined &&
      NOT_OF_OTHERS[path.split(".")[0] ?? ""] === undefined,
  );
  expect(without).toEqual([]);
  const named = [...published, ...REVIEWED_COLUMNS];
  expect(named.filter((path) => !known.includes(path))).toEqual([]);
});
