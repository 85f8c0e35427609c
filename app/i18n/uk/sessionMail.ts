/** Translated by a machine; no speaker has checked it yet. */
import type { sessionMail as dutch } from "../nl/sessionMail";
import type { Spoken } from "../translated";

export const sessionMail: Spoken<typeof dutch> = {
  when: "Коли: {start} – {end}",
  where: "Де: {place}",
  way_room: "Ти приходиш до зали.",
  way_online: "Ти береш участь онлайн.",
  online:
    "Можна взяти участь онлайн. Перед самим початком посилання буде на сторінці твого запису.",
  calendarAttached: "У додатку є файл для твого календаря.",
  own: "Переглянути свій запис або скасувати його (код для цього не потрібен):\n{url}",
  confirmedSubject: "Тебе записано: {title}",
  confirmed: "Добре, що ти прийдеш. У тебе є місце на зустрічі «{title}».",
  waitlistedSubject: "Ти у списку очікування: {title}",
  waitlisted: "На зустрічі «{title}» місць немає. Твоє місце у списку очікування: {place}.",
  waitlistedNext:
    "Звільниться місце і настане твоя черга? Тоді ти одразу отримаєш повідомлення. Після цього скажи, чи ще прийдеш.",
  promotedSubject: "Для тебе є місце: {title}",
  promoted: "Добра новина: на зустрічі «{title}» звільнилося місце, і тепер твоя черга.",
  promotedConfirm:
    "Ти прийдеш? Підтвердь своє місце. Крайній термін: {until}. Не можеш? Тоді передай місце наступній людині. І те, і те можна зробити тут:\n{url}",
  lapsedSubject: "Твоє місце передано: {title}",
  lapsed:
    "Ми не дізналися вчасно, чи ти прийдеш на зустріч «{title}». Тому твоє місце перейшло до наступної людини.",
  lapsedAgain: "Усе ж хочеш прийти? Тоді запишися знову. Ти будеш у кінці черги:\n{url}",
  changedSubject: "Щось змінилося: {title}",
  changed: "Тебе записано на зустріч «{title}». Ось що змінилося:",
  field_title: "назва",
  field_startsAt: "початок",
  field_endsAt: "кінець",
  field_format: "чи треба прийти, чи участь онлайн",
  field_place: "місце",
  field_address: "адреса",
  changedNow: "Тепер так:",
  changedConfirm:
    "Для тебе є вільне місце. Підтвердь, чи прийдеш у новий час. Крайній термін: {until}. Інакше твоє місце перейде до наступної людини.",
  cancelledSubject: "Не відбудеться: {title}",
  cancelled: "Зустріч «{title}» не відбудеться.",
  cancelledWhy: "Причина така: {reason}",
  cancelledCalendar: "Файл у додатку прибере зустріч із твого календаря.",
  reminderSubject: "Уже скоро: {title}",
  reminder: "У тебе є місце на зустрічі «{title}». Вона вже скоро.",
  reminderCannot:
    "Усе-таки не можеш? Тоді скасуй запис. Тоді зможе прийти хтось зі списку очікування:\n{url}",
  speakerSubject: "Ти у списку тих, хто виступає: {title}",
  speaker:
    "Ти можеш виступити на зустрічі «{title}». Твій номер у списку: {place}. На виступ є щонайбільше {minutes} {minutes:one=хвилина|few=хвилини|many=хвилин|other=хвилини}.",
  speakerHow: "Як це працює: {note}",
  speakerPage: "Переглянути своє місце у списку або прибрати себе з нього:\n{url}",
  reportDueSubject: "Звіт має бути {date}: {title}",
  reportDue: "Учасники зустрічі «{title}» чекають на звіт. Його обіцяли до {date}.",
  reportOverdueSubject: "Звіт запізнюється: {title}",
  reportOverdue:
    "Звіт про зустріч «{title}» мав бути {date}. Усі бачать на сайті, що він запізнюється.",
  reportWrite: "Напиши його тут:\n{url}",
  reportOwner:
    "Ти отримуєш це повідомлення, бо твоя організація запрошує на цю зустріч. Або тому, що ти адміністратор.",
  messageSubject: "Повідомлення про {title}",
  message: "Тебе записано на зустріч «{title}». Організатори пишуть тобі:",
  experience: "Ти є у списку зустрічі '{title}'. Ця зустріч закінчилася.",
  experienceAsk: "Як тобі було? Це чотири короткі запитання. Спочатку введи свій код:\n{url}",
  experienceSubject: "Як було? {title}",
};
