/** Translated by a machine; no speaker has checked it yet. */
import type { sessionMail as dutch } from "../nl/sessionMail";
import type { Spoken } from "../translated";

export const sessionMail: Spoken<typeof dutch> = {
  when: "متى: من {start} إلى {end}",
  where: "أين: {place}",
  way_room: "تأتي إلى القاعة.",
  way_online: "تشارك عبر الإنترنت.",
  online: "يمكنك المشاركة عبر الإنترنت. يظهر الرابط قبل البدء بقليل في صفحة تسجيلك.",
  calendarAttached: "في المرفقات ملف لتقويمك.",
  own: "رؤية تسجيلك أو إلغاؤه (لا تحتاج إلى رمز لذلك):\n{url}",
  confirmedSubject: "تم تسجيلك: {title}",
  confirmed: "يسعدنا أنك ستحضر. لديك مكان في «{title}».",
  waitlistedSubject: "أنت في قائمة الانتظار: {title}",
  waitlisted: "اللقاء «{title}» ممتلئ. رقمك في قائمة الانتظار {place}.",
  waitlistedNext:
    "هل فرغ مكان وجاء دورك؟ عندها تصلك رسالة فورًا. وتخبرنا حينها إن كنت ما زلت ستحضر.",
  promotedSubject: "هناك مكان لك: {title}",
  promoted: "خبر جيد: فرغ مكان في «{title}»، وجاء دورك.",
  promotedConfirm:
    "هل ستحضر؟ الرجاء تأكيد مكانك قبل {until}. لا يمكنك الحضور؟ إذن الرجاء ترك المكان لمن بعدك. الأمران من هنا:\n{url}",
  lapsedSubject: "ذهب مكانك إلى شخص آخر: {title}",
  lapsed: "لم يصلنا في الوقت المحدد إن كنت ستحضر إلى «{title}». لذلك ذهب مكانك إلى من بعدك.",
  lapsedAgain:
    "هل تريد الحضور رغم ذلك؟ إذن الرجاء التسجيل من جديد. يكون دورك في آخر القائمة:\n{url}",
  changedSubject: "تغيّر شيء: {title}",
  changed: "لقد سجّلت في «{title}». هذا ما تغيّر:",
  field_title: "العنوان",
  field_startsAt: "وقت البدء",
  field_endsAt: "وقت الانتهاء",
  field_format: "الحضور أو المشاركة عبر الإنترنت",
  field_place: "المكان",
  field_address: "عنوان المكان",
  changedNow: "هكذا هو الآن:",
  changedConfirm:
    "هناك مكان متاح لك. الرجاء أن تؤكد قبل {until} إن كنت ستحضر في الموعد الجديد. وإلا يذهب مكانك إلى من بعدك.",
  cancelledSubject: "أُلغي: {title}",
  cancelled: "أُلغي اللقاء «{title}».",
  cancelledWhy: "هذا هو السبب: {reason}",
  cancelledCalendar: "بالملف المرفق يختفي الموعد من تقويمك.",
  reminderSubject: "اقترب الموعد: {title}",
  reminder: "لديك مكان في «{title}». اقترب الموعد.",
  reminderCannot:
    "لا يمكنك الحضور؟ إذن الرجاء إلغاء تسجيلك. عندها يستطيع شخص من قائمة الانتظار الحضور:\n{url}",
  speakerSubject: "أنت في قائمة المتحدثين: {title}",
  speaker:
    "يمكنك أن تقول شيئًا في «{title}». رقمك في القائمة {place}، ولديك {minutes} {minutes:zero=دقيقة|one=دقيقة|two=دقيقة|few=دقائق|many=دقيقة|other=دقيقة} على الأكثر.",
  speakerHow: "هكذا يجري ذلك: {note}",
  speakerPage: "رؤية مكانك في القائمة، أو إزالة اسمك منها:\n{url}",
  reportDueSubject: "يجب أن يكون التقرير موجودًا في {date}: {title}",
  reportDue: "المشاركون في «{title}» ينتظرون التقرير. وُعدوا به في موعد أقصاه {date}.",
  reportOverdueSubject: "التقرير متأخر: {title}",
  reportOverdue:
    "كان يجب أن يكون تقرير «{title}» موجودًا في {date}. يرى الجميع في الموقع أنه متأخر.",
  reportWrite: "اكتبه هنا:\n{url}",
  reportOwner: "تصلك هذه الرسالة لأن منظمتك تدعو إلى هذا اللقاء. أو لأنك مدير الموقع.",
  messageSubject: "رسالة عن {title}",
  message: "لقد سجّلت في «{title}». من ينظّم اللقاء يكتب لك:",
  experience: "كنت مسجّلًا في اللقاء '{title}'. انتهى هذا اللقاء.",
  experienceAsk: "كيف كان اللقاء بالنسبة لك؟ هذه أربعة أسئلة قصيرة. أدخل رمزك أولًا:\n{url}",
  experienceSubject: "كيف كان اللقاء؟ {title}",
};
