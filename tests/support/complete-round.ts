/** A round that lacks nothing, made as a desk makes it. */
import { createRound } from "~/features/rounds/commands/create-round.server";
import { editRound } from "~/features/rounds/commands/edit-round.server";
import { takeRoundStep } from "~/features/rounds/commands/take-round-step.server";
import type { RoundInput } from "~/features/rounds/schema";
import { unqueuedDatabase } from "~/platform/db.server";
import { authorizeSystem } from "~/policy/authorize.server";
import { asActor, grantTo } from "./actors";
import { writeRegionSettings } from "./region";

export const NOW = new Date("2026-03-10T09:00:00Z");
export const SLUG = "wonen-in-de-buurt";

export const COMPLETE: RoundInput = {
  title: "Wonen in de buurt",
  titleEn: "Living nearby",
  officialTitle: "Uitvoeringsprogramma wonen",
  officialTitleEn: null,
  scene: "bridge",
  listener: "De wethouder jeugd",
  listenerEn: null,
  question: "Hoe blijf je in je eigen buurt wonen?",
  summary: "Over wonen dicht bij huis.",
  influenceLevel: "advise",
  deciderBodyId: "body-1",
  deciderNote: null,
  answererBodyId: "body-1",
  space: "Iemand is er altijd bij.",
  voice: "Met een vragenlijst.",
  audience: "De gemeenten.",
  influence: "Je leest wat ermee gebeurt.",
  closesOn: "2026-04-10",
  replyDueOn: "2026-05-10",
  framesFixedOn: "2026-05-20",
  framesFixedNote: null,
  open: ["waar je woont"],
  fixed: ["het geld"],
  principles: { 4: "Het gaat over thuis wonen." },
};

/** What a desk needs before it can make a round, and the round itself, in preparation. */
export async function prepareRound(): Promise<void> {
  await writeRegionSettings();
  const client = await unqueuedDatabase();
  await client.body.create({ data: { id: "body-1", key: "ab", kind: "board", name: "Bestuur" } });
  await client.principle.create({
    data: { number: 4, title: "Thuis, tenzij", plainTitle: "Thuis", explanation: "Thuis." },
  });
  await asActor("responder", { bodyId: "body-1" });
  const created = await createRound(
    authorizeSystem("round.create"),
    {
      title: COMPLETE.title,
      question: COMPLETE.question,
      phase: "preparation",
      municipalities: [],
      template: null,
    },
    NOW,
  );
  if (!created.ok) throw new Error(created.code);
}

/** A permission in the hands of an administrator. */
export async function asAdministrator<P extends "round.write" | "round.reportBack">(permission: P) {
  return grantTo(await asActor("administrator"), permission);
}

/** Takes the round until it is open. */
export async function openRound() {
  const grant = await asAdministrator("round.write");
  const steps = [
    await editRound(grant, SLUG, 1, COMPLETE, NOW),
    await takeRoundStep(grant, SLUG, "announce", NOW),
    await takeRoundStep(grant, SLUG, "open", NOW),
  ];
  for (const step of steps) if (!step.ok) throw new Error(step.code);
}
