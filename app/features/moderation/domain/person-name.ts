/**
 * Rule: a name directly after "mijn begeleider", "juf", "meneer" and the like is worth a hint to the
 * writer ("does this person want to be named?"), never more: the machine knows no names.
 * Source: design, section 8; the wish that such names are a hint only.
 */
import type { PersonalDataSpan } from "./personal-data-span";

const RELATIONS =
  "begeleider|begeleidster|mentor|coach|gezinscoach|ambulant begeleider|hulpverlener|" +
  "jeugdbeschermer|jeugdzorgwerker|gezinsvoogd|voogd|behandelaar|therapeut|psycholoog|psychiater|" +
  "orthopedagoog|huisarts|dokter|arts|juf|meester|leraar|lerares|docent|groepsleider|" +
  "groepsleidster|maatschappelijk werker|wijkcoach|consulent|vriend|vriendin|vriendje|" +
  "vriendinnetje|buurman|buurvrouw|buurjongen|buurmeisje|broer|broertje|zus|zusje|moeder|vader|" +
  "mama|papa|oma|opa|tante|oom|neef|nicht|zoon|dochter|kind|stiefmoeder|stiefvader|pleegmoeder|" +
  "pleegvader|pleegbroer|pleegzus|klasgenoot";

const AFTER_RELATION = new RegExp(
  `(?<!\\p{L})(?:mijn|m['’]n|onze|ons|haar|zijn|hun|jouw|de) (?:${RELATIONS})(?:,? (?:genaamd|die|dat) ?(?:heet|heette)?| heet| heette|,|:)? `,
  "giu",
);
const AFTER_TITLE =
  /(?<!\p{L})(?:mevrouw|mevr\.?|mw\.?|meneer|dhr\.?|juf|meester|dokter|dr\.|tante|oom|opa|oma) (?:(?:van|de|der|den|ter|ten|te|el|al) ){0,2}/giu;
const AFTER_OWN_NAME = /(?<!\p{L})(?:ik heet|mijn naam is|mijn naam:) /giu;

/** One or two names with the small words of Dutch and Arabic surnames between them. */
const NAME =
  /\p{Lu}\p{Ll}[\p{L}'’-]{0,30}(?:(?: (?:van|de|der|den|ter|ten|te|el|al)){0,3} \p{Lu}\p{Ll}[\p{L}'’-]{0,30})?/uy;

/** Capitals that begin a sentence or name an organisation or a time instead of a person. */
const NOT_A_NAME: ReadonlySet<string> = new Set(
  (
    "De Het Een Ik Jij Je Hij Zij Ze Wij We Jullie En Maar Want Of Toen Daar Daarna Nu Nee Ja Dat Dit " +
    "Die Er In Op Bij Van Voor Met Als Omdat Ook Niet Geen Alles Veel Soms Altijd Nooit Toch " +
    "Jeugdzorg Jeugdhulp Jeugdbescherming Veilig Gemeente Nederland Nederlands Nederlandse Engels " +
    "Maandag Dinsdag Woensdag Donderdag Vrijdag Zaterdag Zondag"
  ).split(" "),
);

/** @returns the names alone, without the words before them, in order of place; all are hints. */
export function findPersonNames(text: string): PersonalDataSpan[] {
  const found: PersonalDataSpan[] = [];
  for (const pattern of [AFTER_RELATION, AFTER_TITLE, AFTER_OWN_NAME]) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index + match[0].length;
      NAME.lastIndex = start;
      const name = NAME.exec(text)?.[0];
      if (name === undefined || NOT_A_NAME.has(name.split(" ")[0] ?? "")) continue;
      found.push({ kind: "personName", start, end: start + name.length, certainty: "hint" });
    }
  }
  return found;
}
