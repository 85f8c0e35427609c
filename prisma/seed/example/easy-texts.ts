import { translatableAgreements } from "~/features/agenda/queries/translatable.server";
import { translatableThemes } from "~/features/reporting/queries/translatable.server";
import { translatableRounds } from "~/features/rounds/queries/translatable.server";
import { translatableSurveys } from "~/features/surveys/queries/translatable.server";
import { sourceHash } from "~/features/translations/queries/source-hash.server";
import type { Translatable } from "~/features/translations/queries/translatable-things.server";
import { EASY } from "~/i18n/language";
import type { Pictogram } from "~/features/translations/domain/pictogram";
import type { Transaction } from "~/platform/db.server";
import { LOCAL_ROUND } from "./local/round";
import { RESIDENTIAL_ROUND, RESIDENTIAL_SURVEY } from "./residential/round";
import type { ExampleWorld } from "./world";

type EasyText = readonly [easy: string, pictogram?: Pictogram];
type EasyTexts = Readonly<Record<string, EasyText>>;

const ROUND: EasyTexts = {
  title: ["Waar woon jij?"],
  question: ["Hoe kunnen meer kinderen thuis wonen? Of dicht bij huis?", "home"],
  summary: [
    "Sommige kinderen wonen niet thuis. In Twente zijn dat er veel. De gemeenten willen dat anders. Kinderen wonen het liefst thuis. Kan dat niet? Dan dicht bij huis. De gemeenten maken nu een plan. Wat moet daar in staan?",
    "family",
  ],
};

const SURVEY: EasyTexts = {
  intro: [
    "Heb jij hulp van jeugdzorg? Of jouw kind? Dan horen wij graag van jou. Ook anderen mogen meedoen. Het duurt ongeveer acht minuten. Je mag stoppen. Later ga je verder.",
    "talking",
  ],
  "question.helptThuis.help": ["Kies één, twee of drie antwoorden.", "answering"],
};

const THEME: EasyTexts = {
  title: ["Een plan voor als je achttien wordt"],
  summary: [
    "Word je achttien? Dan moet je soms weg. Jongeren horen dat vaak te laat. Zij willen het een jaar eerder weten. Waar ga ik wonen? Wie helpt mij dan nog?",
    "date",
  ],
  "reply.reason": [
    "Ja, dat gaan we doen. Woon je niet thuis? Dan krijg je een plan als je zeventien bent. Iemand maakt dat plan samen met jou.",
    "answering",
  ],
};

const AGREEMENT: EasyTexts = {
  what: ["Een plan als je zeventien bent"],
  why: ["Jongeren hoorden te laat dat ze weg moesten. Niemand hielp hen dan nog.", "helping"],
};

const EARLIER_ROUND: EasyTexts = {
  question: ["Hoe kun je makkelijker om hulp vragen?", "asking"],
  summary: [
    "Veel mensen weten niet waar ze hulp vinden. Of ze wachten lang. De gemeente vroeg wat beter moet. Nu lees je hier het antwoord.",
    "talking",
  ],
};

/** Every easy text of the example, for what a visitor sees first. */
export const EASY_TEXTS = [ROUND, SURVEY, THEME, AGREEMENT, EARLIER_ROUND];

async function writeOf(
  transaction: Transaction,
  { kind, things }: Translatable,
  id: string,
  texts: EasyTexts,
  updatedAt: Date,
): Promise<void> {
  const [thing] = await things(transaction, { skip: 0, take: 1, id });
  const sources = new Map(thing?.texts.map(({ field, source }) => [field, source]));
  for (const [field, [text, pictogram = null]] of Object.entries(texts)) {
    const source = sources.get(field);
    if (source === undefined) throw new Error(`The example has no ${field} of ${kind} ${id}`);
    const key = { language: EASY, sourceHash: sourceHash(source) };
    const words = { text, pictogram, state: "published", source, updatedAt };
    await transaction.translation.create({
      data: {
        id: `voorbeeld-makkelijk-${kind}-${id}-${field}`,
        ...{ ...key, ...words, subjectKind: kind, subjectId: id, field },
      },
    });
  }
}

/** Easy words beside the first things that a visitor of the example reads; nobody of those who need them checked them. */
export async function writeEasyTexts({ transaction, moments }: ExampleWorld): Promise<void> {
  const at = moments.at(-4, "11:20");
  const theme = await transaction.theme.findFirstOrThrow({
    where: { slug: "op-tijd-een-plan" },
    select: { id: true },
  });
  const agreement = await transaction.agendaItem.findFirstOrThrow({
    where: { slug: "vertrekplan-op-je-zeventiende" },
    select: { id: true },
  });
  await writeOf(transaction, translatableRounds, RESIDENTIAL_ROUND, ROUND, at);
  await writeOf(transaction, translatableSurveys, RESIDENTIAL_SURVEY, SURVEY, at);
  await writeOf(transaction, translatableThemes, theme.id, THEME, at);
  await writeOf(transaction, translatableAgreements, agreement.id, AGREEMENT, at);
  await writeOf(transaction, translatableRounds, LOCAL_ROUND, EARLIER_ROUND, at);
}
