/** Translated by a machine; no speaker has checked it yet. */
import type { openData as dutch } from "../nl/openData";
import type { Spoken } from "../translated";

export const openData: Spoken<typeof dutch> = {
  title: "Відкриті дані",
  lead: "Усіма відкритими цифрами й документами сайту {siteName} можна користуватися. У них ніколи немає нічого, з чого когось можна впізнати.",
  lists: "Списки",
  list_rounds: "раунди",
  list_sessions: "зустрічі",
  list_proposals: "пропозиції",
  list_principles: "принципи та дії",
  "list_agenda-items": "домовленості",
  list_advice: "поради за пунктами",
  list_decisions: "рішення",
  list_claims: "заяви",
  list_promises: "обіцянки",
  perRound: "За раундами",
  perRoundText:
    "Цифри про те, хто брав участь, є в кожному раунді. Прихованих чисел немає в жодному файлі.",
  participationOf: "цифри про {round} (JSON)",
  descriptions: "Описи для програм",
  openapi: "OpenAPI 3.1: що можна запитати і що ти отримаєш",
  dcat: "DCAT-AP-NL: каталог як JSON-LD",
  rules: "Варто знати",
  ruleRead: "Можна лише читати. Входити не треба.",
  rulePage: "Списки надходять сторінками. Додай page і pageSize, не більше {most} за раз.",
  ruleCache:
    "Кожна відповідь має ETag. Якщо запитати те саме ще раз, буде видно, чи щось змінилося.",
  ruleLimit:
    "Можна запитувати {limit} {limit:one=раз|few=рази|many=разів|other=разу} на хвилину. У кожній відповіді написано, скільки ще лишилося (RateLimit-Remaining).",
  ruleFrozen:
    "Зафіксовані цифри мають власну адресу і контрольне число. Вони ніколи не змінюються.",
  csvOf: "таблиця за муніципалітетами про {round} (CSV)",
  experiencesOf: "що помітили люди: {round} (CSV)",
  ruleLicence: "Можна вільно користуватися (CC0). Разом із цифрами завжди називай припущення.",
};
