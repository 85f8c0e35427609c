/** Translated by a machine; no speaker has checked it yet. */
import type { notices as dutch } from "../nl/notices";
import type { Spoken } from "../translated";

export const notices: Spoken<typeof dutch> = {
  followTitle: "Отримувати новини поштою",
  followLead_round:
    "Ти отримаєш лист, коли в цьому раунді щось відбудеться. Наприклад, з’явиться нова пропозиція, спільна тема або відповідь.",
  followLead_proposal:
    "Ти отримаєш лист, коли буде відповідь і коли з пропозицією ще щось відбудеться.",
  followLink_round: "Отримувати новини цього раунду поштою",
  followLink_proposal: "Отримувати новини поштою",
  followAddress: "Ми пишемо на {email}.",
  pushNews: "Є новини",
  followPush: "Ми скажемо про це сповіщенням на твоєму пристрої.",
  followStop: "Під кожним листом є посилання, яке одним натисканням усе припиняє.",
  followButton: "Підписатися",
  followingNow: "У тебе є підписка на це",
  followConfirm:
    "Перевір свою пошту і натисни на посилання. Лише після цього ти отримуватимеш повідомлення.",
  followBack: "Назад",
  followsTitle: "Твої підписки",
  unfollow: "Відписатися",
  digestSubject_one: "Є {count} новина про твій внесок",
  digestSubject_few: "Є {count} новини про твій внесок",
  digestSubject_many: "Є {count} новин про твій внесок",
  digestSubject_other: "Є {count} новини про твій внесок",
  digestHello: "Привіт!",
  digestLead: "Ось що сталося з твоїм внеском або з тим, на що в тебе є підписка.",
  digest_returned:
    "Модератор повернув дещо з написаного тобою. Можна прочитати чому і що ти можеш зробити.",
  digest_published: "Твій текст уже на сайті: {title}",
  digest_reactionPublished: "Твій коментар уже на сайті, тут: {title}",
  digest_moved:
    "Твоя пропозиція або та, яку ти підтримуєш чи на яку маєш підписку, належить сюди. Модератор читає її тут знову.",
  digest_merged:
    "Твою пропозицію або ту, яку ти підтримуєш чи на яку маєш підписку, об’єднано з іншою: {title}. Усіх авторів і всю підтримку враховано.",
  digest_proposalPublished: "Нова пропозиція: {title}",
  digest_themePublished: "Нова спільна тема: {title}",
  digest_replied: "Є відповідь: {title}",
  digest_agendaChanged: "Домовленість оновлено: {title}",
  digestOwn: "Введи на сайті свій код. Тоді для кожного внеску видно, що з ним зробили.",
  digestLeave: "Більше не хочеш повідомлень? Відпишися тут:",
  digestAgreements: "Домовленості",
  followLead_agreement:
    "Ти отримаєш лист, коли домовленість рушить далі. Тоді ми також запитаємо, чи ти щось помічаєш.",
  followLink_agreement: "Отримувати листи про цю домовленість",
};
