/** Translated by a machine; no speaker has checked it yet. */
import type { sessionDesk as dutch } from "../nl/sessionDesk";
import type { Spoken } from "../translated";

export const sessionDesk: Spoken<typeof dutch> = {
  answered: "Яка була відповідь?",
  said: "Що було сказано?",
  next: "Що буде далі?",
  checkInQr: "Покажи цей код на вході",
  checkInQrText: "Той, хто тебе впускає, сканує його. Імені в ньому немає.",
  figures: "Присутні за роллю",
  figuresRole: "Роль",
  figuresCount: "Кількість",
  figuresTotal: "Разом",
  figuresByWay: "У залі: {room}. Онлайн: {online}.",
  figuresNoShows_one: "Не прийшла {count} людина.",
  figuresNoShows_few: "Не прийшли {count} людини.",
  figuresNoShows_many: "Не прийшли {count} людей.",
  figuresNoShows_other: "Не прийшли {count} людини.",
  figuresSupervisors_one: "{count} супровідник, не рахується.",
  figuresSupervisors_few: "{count} супровідники, не рахуються.",
  figuresSupervisors_many: "{count} супровідників, не рахуються.",
  figuresSupervisors_other: "{count} супровідника, не рахуються.",
};
