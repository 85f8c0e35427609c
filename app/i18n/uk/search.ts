/** Translated by a machine; no speaker has checked it yet. */
import type { search as dutch } from "../nl/search";
import type { Spoken } from "../translated";

export const search: Spoken<typeof dutch> = {
  title: "Пошук",
  lead: "Шукай в усьому, що відкрито для всіх: раунди, пропозиції, відповіді, принципи, поради та складні слова.",
  label: "Що ти шукаєш?",
  button: "Шукати",
  results_one: "знайдено {count} раз",
  results_few: "знайдено {count} рази",
  results_many: "знайдено {count} разів",
  results_other: "знайдено {count} разу",
  partsInstead:
    "Такого окремого слова ніде немає. Нижче показано, де воно є частиною довшого слова, як «zorg» у «jeugdzorg».",
  partsAsked: "Довші слова, у яких є твоє слово, теж враховано, як «zorg» у «jeugdzorg».",
  partsToo: "Шукати також у довших словах",
  none: "Нічого не знайдено",
  noneText: "Спробуй інше слово або менше слів. Можна також подивитися складні слова.",
  filter: "Показати",
  all: "усе",
  kind_round: "раунди",
  kind_theme: "спільні теми",
  kind_session: "зустрічі",
  kind_proposal: "пропозиції",
  kind_principle: "принципи",
  kind_agenda: "домовленості",
  kind_advice: "поради",
  kind_decision: "рішення",
  kind_claim: "заяви",
  kind_term: "слова та організації",
  kindCount: "{kind} ({count})",
  filterYear: "За який рік?",
  allYears: "усі роки",
  yearCount: "{year} ({count})",
  alias: "«{typed}» — це інша назва для {name}.",
  aliasRead: "Прочитати, що це",
  aliasSearch: "Шукати {name}",
};
