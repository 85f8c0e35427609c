/** Events never join an answer to a person, by their types and when they are told. */
import { describe, expect, test } from "vitest";
import { refuseJoiningEvent } from "~/platform/event-guard.server";
import type { DomainEvent, EventDetails } from "~/platform/events.server";

const ID = "cm3x0a1b2c3d4e5f6g7h8i9j";
const event = {
  type: "survey.opened",
  actor: { kind: "participant" },
  subjectKind: "survey",
  subjectId: ID,
};

describe("an event is refused", () => {
  test.each([
    "personId",
    "answerId",
    "responseId",
    "authorIds",
    "participantCode",
    "text",
    "email",
  ])("with a detail called %s, also beside the subject", (name) => {
    expect(() => {
      refuseJoiningEvent({ ...event, details: { [name]: ID } });
    }).toThrow(`it carries "${name}"`);
    expect(() => {
      refuseJoiningEvent({ ...event, about: { [name]: ID } });
    }).toThrow(`it carries "${name}"`);
  });

  test.each(["answer", "response", "participation", "support", "contactAddress"])(
    "about a %s",
    (subjectKind) => {
      expect(() => {
        refuseJoiningEvent({ ...event, subjectKind });
      }).toThrow(subjectKind);
    },
  );

  test("about a person by id, with a code of a participant, or with words", () => {
    const refused = [
      { ...event, subjectKind: "person" },
      { ...event, details: { of: "7K3M-9XQ2-4TFB" } },
      { ...event, details: { of: "Mijn zoon wacht al een jaar." } },
      { ...event, details: { of: "moeder@example.org" } },
    ];
    for (const wrong of refused) {
      expect(() => {
        refuseJoiningEvent(wrong);
      }).toThrow("may not be told");
    }
  });

  test("but not about an id that holds three groups of digits", () => {
    expect(() => {
      refuseJoiningEvent({ ...event, details: { of: "1f0e5c7a-1234-4567-8901-aa00bb11cc22" } });
    }).not.toThrow();
  });

  test("and its message does not repeat what it carries", () => {
    expect(() => {
      refuseJoiningEvent({ ...event, details: { of: "Mijn zoon wacht" } });
    }).not.toThrow("Mijn zoon");
  });
});

test("what says nothing of a person is told", () => {
  const told = [
    event,
    { ...event, details: { of: ID, rows: 3, late: false, on: "2026-03-10" } },
    { ...event, actor: { kind: "staff" }, details: { source: "Gemeente Hengelo, telling 2025" } },
    { ...event, subjectKind: "person", subjectId: "erased" },
  ];
  for (const right of told) {
    expect(() => {
      refuseJoiningEvent(right);
    }).not.toThrow();
  }
});

test("details with such a name do not compile", () => {
  const details: EventDetails = { count: 3 };
  // @ts-expect-error an event carries no person
  const withPerson: EventDetails = { personId: ID };
  // @ts-expect-error an event carries no answer
  const withAnswer: EventDetails = { answerId: ID };
  // @ts-expect-error no event is about an answer
  const aboutAnswer: DomainEvent["subjectKind"] = "answer";
  expect([details, withPerson, withAnswer, aboutAnswer]).toHaveLength(4);
});
