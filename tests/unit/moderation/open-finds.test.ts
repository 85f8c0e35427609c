import { describe, expect, it } from "vitest";
import {
  findsIn,
  handledFinds,
  openFinds,
  staysForLog,
  stayReasonsOf,
} from "~/features/moderation/domain/open-finds";
import type { FindChoice } from "~/features/moderation/domain/open-finds";
import { decideCase } from "~/features/moderation/domain/decide-case";
import { ANNA, by, waiting } from "./case-fixture";

const TEXT = {
  title: "Bel 06-12345678",
  body: "Mijn mentor Sanne heeft nummer 06-12345678 en bsn 123456782. Mail sanne@voorbeeld.nl. Kom naar 7511 AB 12.",
};
const KINDS = ["telephone", "personName", "citizenNumber", "email", "homeAddress"];

const finds = findsIn(TEXT, {});
const find = (kind: string) => {
  const found = finds.find((one) => one.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
};
const choose = (choices: Record<string, FindChoice>) =>
  handledFinds(
    finds,
    Object.fromEntries(Object.entries(choices).map(([kind, choice]) => [find(kind).key, choice])),
  );
const COVER_ALL = Object.fromEntries(KINDS.map((kind) => [kind, "cover" as const]));

describe("what is found before a text is published", () => {
  it("is each thing once, with every place where it stands", () => {
    expect(finds.map(({ kind }) => kind).sort()).toEqual([...KINDS].sort());
    expect(find("telephone").places.map(({ part }) => part)).toEqual(["title", "body"]);
    expect(finds.every(({ key, words }) => !key.includes(words))).toBe(true);
  });

  it.each(KINDS)("keeps the text from the public while a %s stays readable", (kind) => {
    const { [kind]: _left, ...others } = COVER_ALL;
    const left = openFinds(TEXT, choose(others), {});
    expect(left.map((one) => one.kind)).toEqual([kind]);
    expect(openFinds(TEXT, choose(COVER_ALL), {})).toEqual([]);
  });

  it("may stay for a reason that fits its kind, and for no other", () => {
    for (const kind of KINDS) {
      for (const because of ["publicContact", "publicRole", "ownChoice", "notPersonal"] as const) {
        const fits = stayReasonsOf(find(kind).kind).includes(because);
        const left = openFinds(TEXT, choose({ ...COVER_ALL, [kind]: because }), {});
        expect(left.length, `${kind} ${because}`).toBe(fits ? 0 : 1);
      }
    }
    expect(stayReasonsOf("citizenNumber")).toEqual(["notPersonal"]);
  });

  it("is not asked of a number that the region publishes itself", () => {
    const options = { publicNumbers: ["06 12 34 56 78"] };
    expect(findsIn(TEXT, options).map(({ kind }) => kind)).not.toContain("telephone");
  });

  it("is told to the log in reasons and numbers alone", () => {
    const { stays } = choose({ personName: "ownChoice", telephone: "publicContact" });
    expect(staysForLog(stays)).toBe("publicContact:2.ownChoice:1");
    expect(staysForLog([])).toBeNull();
  });
});

describe("a decision to publish", () => {
  const context = by(ANNA, { text: TEXT, publicNumbers: [] });

  it("is refused, with what is left, and covering only a part of a find does not do", () => {
    const verdict = decideCase(waiting(), { kind: "publish" }, context);
    expect(verdict).toMatchObject({ ok: false, code: "personal_data_left" });
    const { covers } = choose(COVER_ALL);
    const half = covers.title.map((cover) => ({ ...cover, end: cover.end - 1 }));
    const redactions = { ...covers, title: half };
    expect(decideCase(waiting(), { kind: "publishRedacted", redactions }, context)).toMatchObject({
      code: "personal_data_left",
      left: [{ kind: "telephone" }],
    });
  });

  it("is taken with everything covered or left for a reason, and keeps the reasons", () => {
    const { covers, stays } = choose({ ...COVER_ALL, personName: "ownChoice" });
    const verdict = decideCase(
      waiting(),
      { kind: "publishRedacted", redactions: covers, stays },
      context,
    );
    expect(verdict).toMatchObject({
      ok: true,
      next: { decision: { outcome: { stays: [{ part: "body", because: "ownChoice" }] } } },
    });
  });

  it("stores no reason for a place where nothing was found", () => {
    const text = { title: "Rust", body: "Een stille kamer." };
    const stays = [{ part: "body", start: 0, end: 3, because: "ownChoice" }] as const;
    const verdict = decideCase(waiting(), { kind: "publish", stays }, by(ANNA, { text }));
    expect(verdict).toMatchObject({ ok: true });
    expect(verdict.ok && verdict.next.decision?.outcome).toEqual({ kind: "publish" });
  });
});
