/** Translated by a machine; no speaker has checked it yet. */
import type { adviceDesk as dutch } from "../nl/adviceDesk";
import type { Spoken } from "../translated";

export const adviceDesk: Spoken<typeof dutch> = {
  letter: "Переглянути як лист",
  letterTitle: "Порада як лист",
  letterTo: "Кому: {body}",
  letterFrom: "Від: {body}",
  letterDate: "{date}",
  letterReference: "Номер: {reference}",
  letterSubject: "Тема: {title}",
  letterOpening: "Шановні читачі,",
  letterDue: "Просимо вас письмово відповісти на кожен пункт не пізніше ніж {date}.",
  letterClosing: "З повагою,",
  letterPrint: "Роздрукуй цю сторінку кнопкою друку у своєму браузері.",
  letterText: "Завантажити як текст",
};
