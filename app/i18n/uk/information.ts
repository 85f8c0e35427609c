/** Translated by a machine; no speaker has checked it yet. */
import type { information as dutch } from "../nl/information";
import type { Spoken } from "../translated";

export const information: Spoken<typeof dutch> = {
  helpTitle: "Потрібна допомога? Ось що можна зробити зараз",
  helpLead:
    "Є небезпека або ти не відчуваєш себе в безпеці? Поговори з кимось. Дзвонити можна завжди, ім’я називати не треба.",
  helpCall: "Подзвони: {phone}",
  helpWebsite: "Напиши в чат або почитай більше на {website}",
  helpNotHere: "{siteName} — це не лінія допомоги",
  helpNotHereText:
    "Те, що ти пишеш тут, ми читаємо не одразу. Не чекай на нас, якщо допомога потрібна зараз.",
  hoursAlways: "Удень і вночі.",
  hoursDaily: "Щодня з {from} до {until}.",
  hoursOn: "Дні: {days}, з {from} до {until}.",
  openNow: "Зараз працює.",
  openUntil: "Зараз працює, до {time}.",
  closedUntil: "Зараз не працює. Почне працювати: {day}, {time}.",
  weekday_1: "понеділок",
  weekday_2: "вівторок",
  weekday_3: "середа",
  weekday_4: "четвер",
  weekday_5: "п’ятниця",
  weekday_6: "субота",
  weekday_7: "неділя",
  quickExitTitle: "Швидко вийти з цього сайту",
  quickExitText:
    "Хтось дивиться на твій екран? Натисни «Швидкий вихід» унизу екрана або двічі натисни Esc. Тоді одразу з’явиться прогноз погоди.",
  quickExitHistory:
    "Кнопка «Назад» не поверне на сторінку, яка була відкрита. Але сторінки, відкриті раніше, ще є в історії твого браузера. Очисти її або користуйся приватним вікном.",
  helpWriting: "У твоєму тексті є щось про небезпеку?",
  helpWritingText:
    "Тоді його не буде на сайті. Його прочитає людина, яка цього навчалася. Нічого не надсилається автоматично твоїм батькам, школі чи поліції.",
  rulesTitle: "Правила",
  rulesLead:
    "Тут усі мають бути в безпеці. Тому модератор читає кожну пропозицію і кожен коментар, перш ніж вони з’являться на сайті.",
  rulesList: "Чому щось можуть повернути",
  rulesWhatYouCanDo: "Що тоді можна зробити: {text}",
  rulesTerms: "Скільки це триває",
  rulesTermDecide_one: "Модератор переглядає протягом {count} дня.",
  rulesTermDecide_few: "Модератор переглядає протягом {count} днів.",
  rulesTermDecide_many: "Модератор переглядає протягом {count} днів.",
  rulesTermDecide_other: "Модератор переглядає протягом {count} дня.",
  rulesTermAppeal_one:
    "Не погоджуєшся? Тоді протягом {count} дня можна попросити, щоб переглянув хтось інший.",
  rulesTermAppeal_few:
    "Не погоджуєшся? Тоді протягом {count} днів можна попросити, щоб переглянув хтось інший.",
  rulesTermAppeal_many:
    "Не погоджуєшся? Тоді протягом {count} днів можна попросити, щоб переглянув хтось інший.",
  rulesTermAppeal_other:
    "Не погоджуєшся? Тоді протягом {count} дня можна попросити, щоб переглянув хтось інший.",
  rulesTermAppealDecision_one: "Цей інший модератор вирішує протягом {count} дня.",
  rulesTermAppealDecision_few: "Цей інший модератор вирішує протягом {count} днів.",
  rulesTermAppealDecision_many: "Цей інший модератор вирішує протягом {count} днів.",
  rulesTermAppealDecision_other: "Цей інший модератор вирішує протягом {count} дня.",
  rulesLog: "Подивитися, як ми вирішували досі",
  rulesNever: "Чого модератори ніколи не роблять",
  rulesNeverRewrite:
    "Не змінюють твоїх слів. Але можуть закрити якусь частину, і тоді ти це побачиш.",
  rulesNeverOwn: "Не вирішують про щось своє.",
  rulesNeverSilent: "Не прибирають нічого, не пояснивши чому.",
  glossaryTitle: "Складні слова",
  glossaryLead: "Про допомогу дітям і молоді часто говорять складно. Тут ці слова пояснено просто.",
  glossaryAliases: "Також: {names}",
  decidesTitle: "Хто що вирішує",
  decidesLead:
    "У регіоні {region} про допомогу дітям і молоді разом і окремо {municipalityCount:one=вирішує|few=вирішують|many=вирішують|other=вирішують} {municipalityCount} {municipalityCount:one=муніципалітет|few=муніципалітети|many=муніципалітетів|other=муніципалітету}. Тут видно, до кого з чим звертатися.",
  decidesQuestions: "Запитання, які ставлять люди",
  decidesBodies: "Організації",
  decidesBy: "Хто за це відповідає: {bodies}",
  decidesAlias: "раніше називалося: {names}",
  calendarTitle: "Коли можна сказати свою думку",
  calendarLead:
    "Усі дні, які ще будуть, одним списком. Це зустрічі та опитування, які закриваються. А також засідання, де люди обговорюють план або вирішують про нього.",
  calendarNone: "Зараз у календарі нічого немає",
  calendarNoneText: "Щойно буде новий раунд або зустріч, це з’явиться тут.",
  calendar_session: "Зустріч. Можна прийти",
  calendar_roundOpens: "Цей раунд починається",
  calendar_roundCloses: "Останній день, щоб зробити внесок",
  calendar_surveyCloses: "Останній день для опитування",
  calendar_reportBack: "Не пізніше цього дня ти дізнаєшся, що зробили з внеском",
  calendar_adviceMeeting: "Розглядають цю пораду. Хто її написав:",
  calendar_opinion: "Обговорює цей план, не вирішуючи",
  calendar_decision: "Вирішує про цей план",
  contact: "Запитання про цей сайт",
  contactText:
    "На запитання про цей сайт відповідає: {name}. Для допомоги чи в небезпеці є інші номери: дивись сторінку «Допомога».",
  moreWords: "Більше складних слів",
};
