/** Translated by a machine; no speaker has checked it yet. */
import type { experiences as dutch } from "../nl/experiences";
import type { Spoken } from "../translated";

export const experiences: Spoken<typeof dutch> = {
  title: "Як це було для тебе?",
  lead_session: "У тебе була зустріч. Чотири короткі запитання. Можна якесь пропустити.",
  lead_reportedBack:
    "Дякуємо за участь. Відповідь уже є. Чотири короткі запитання. Можна якесь пропустити.",
  notAsked: "Ці запитання для тих, хто брав участь",
  notAskedText:
    "Ми питаємо тебе після зустрічі, якщо твою присутність відмічено. І ще раз, коли є відповідь на ваші слова.",
  session_space: "Чи було тобі безпечно?",
  session_voice: "Чи вдалося сказати те, що хотілося?",
  session_audience: "Чи добре тебе слухали?",
  session_influence: "Як думаєш, чи щось із цим зроблять?",
  reportedBack_space: "Чи було тобі безпечно під час участі?",
  reportedBack_voice: "Чи вдалося сказати те, що хотілося?",
  reportedBack_audience: "Чи добре тебе послухали?",
  reportedBack_influence: "Чи щось роблять із тим, що ви сказали?",
  answer_yes: "Так",
  answer_partly: "Трохи",
  answer_no: "Ні",
  answer_unknown: "Не знаю",
  nothingSaid: "Вибери відповідь хоча б на одне запитання.",
  privacy:
    "Ніхто не бачить твого вибору. Ми показуємо це лише тоді, коли є відповіді щонайменше від {threshold} {threshold:one=людини|few=людей|many=людей|other=людини}.",
  send: "Надіслати",
  change: "Зберегти зміни",
  takeBack: "Прибрати мої відповіді",
  thanks: "Дякуємо. Твої відповіді збережено.",
  takenBack: "Твоїх відповідей більше немає.",
  thanksText: "Тут їх ще можна змінити або прибрати.",
  toRound: "До раунду",
  ownIntro: "Чотири короткі запитання. Так ми бачимо, чи робимо те, що обіцяли.",
  ownAnswer: "Розкажи, як це було",
  ownChange: "Змінити свої слова",
  after_session: "Після зустрічі",
  after_reportedBack: "Після відповіді",
  saidOf: "{question} Так: {yes}. Ні: {no}.",
  figuresTitle: "Що помітили люди",
  figuresIntro:
    "Ми запитали тих, хто брав участь: чи робимо ми те, що обіцяли? Кожне запитання належить до обіцянки цього раунду. Ми рахуємо знову лише тоді, коли є достатньо нових відповідей.",
  peopleAtLeast:
    "Відповіді щонайменше від {count} {count:one=людини|few=людей|many=людей|other=людини}.",
  people: "Відповіді від {count} {count:one=людини|few=людей|many=людей|other=людини}.",
  councilColumn: "Каже: із цим щось роблять",
  councilNone: "замало відповідей",
};
