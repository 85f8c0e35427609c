/** Translated by a machine; no speaker has checked it yet. */
import type { experiences as dutch } from "../nl/experiences";
import type { Spoken } from "../translated";

export const experiences: Spoken<typeof dutch> = {
  title: "كيف كان ذلك بالنسبة إليك؟",
  lead_session: "كنت في لقاء. أربعة أسئلة قصيرة. يمكنك تخطّي سؤال منها.",
  lead_reportedBack: "لقد شاركت وجاء الردّ. أربعة أسئلة قصيرة. يمكنك تخطّي سؤال منها.",
  notAsked: "هذه الأسئلة لمن شارك",
  notAskedText: "نسألك بعد لقاء كنت فيه. ومرة أخرى عندما يأتي الردّ على ما قلتموه.",
  session_space: "هل شعرت بالأمان؟",
  session_voice: "هل استطعت أن تقول ما أردت؟",
  session_audience: "هل استمع الناس إليك جيدًا؟",
  session_influence: "هل تعتقد أن ما قيل سيؤدي إلى شيء؟",
  reportedBack_space: "هل شعرت بالأمان عندما شاركت؟",
  reportedBack_voice: "هل استطعت أن تقول ما أردت؟",
  reportedBack_audience: "هل استمع الناس إليك جيدًا؟",
  reportedBack_influence: "هل يؤدي ما قلتموه إلى شيء؟",
  answer_yes: "نعم",
  answer_partly: "قليلًا",
  answer_no: "لا",
  answer_unknown: "لا أعرف",
  nothingSaid: "الرجاء اختيار إجابة لسؤال واحد على الأقل.",
  privacy:
    "لا يرى أحد ما اخترته. لا نعرض ذلك إلا عندما يجيب {threshold} {threshold:zero=شخص|one=شخص|two=شخص|few=أشخاص|many=شخصًا|other=شخص} على الأقل.",
  send: "إرسال",
  change: "حفظ ما غيّرته",
  takeBack: "إزالة إجاباتي",
  thanks: "شكرًا لك. حُفظت إجاباتك.",
  takenBack: "أُزيلت إجاباتك.",
  thanksText: "ما زال بإمكانك تغييرها أو إزالتها هنا.",
  toRound: "إلى الجولة",
  ownIntro: "أربعة أسئلة قصيرة. هكذا نرى إن كنا نفعل ما وعدنا به.",
  ownAnswer: "احكِ لنا كيف كان",
  ownChange: "تغيير ما قلته",
  after_session: "بعد لقاء",
  after_reportedBack: "بعد الردّ",
  saidOf: "{question} نعم: {yes}. لا: {no}.",
  figuresTitle: "ما لاحظه الناس",
  figuresIntro:
    "سألنا من شارك: هل نفعل ما وعدنا به؟ كل سؤال يتعلق بوعد من وعود هذه الجولة. لا نحسب من جديد إلا عندما تكون هناك إجابات جديدة كافية.",
  peopleAtLeast:
    "من {count} {count:zero=شخص|one=شخص|two=شخص|few=أشخاص|many=شخصًا|other=شخص} على الأقل.",
  people: "من {count} {count:zero=شخص|one=شخص|two=شخص|few=أشخاص|many=شخصًا|other=شخص}.",
  councilColumn: "يقول: يحدث شيء بشأنه",
  councilNone: "إجابات قليلة جدًا",
};
