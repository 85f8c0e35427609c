/** Translated by a machine; no speaker has checked it yet. */
import type { adviceDesk as dutch } from "../nl/adviceDesk";
import type { Spoken } from "../translated";

export const adviceDesk: Spoken<typeof dutch> = {
  letter: "عرض الرأي كرسالة",
  letterTitle: "الرأي الاستشاري كرسالة",
  letterTo: "إلى: {body}",
  letterFrom: "من: {body}",
  letterDate: "{date}",
  letterReference: "المرجع: {reference}",
  letterSubject: "الموضوع: {title}",
  letterOpening: "تحية طيبة،",
  letterDue: "نرجو منكم الردّ كتابةً على كل نقطة، في موعد أقصاه {date}.",
  letterClosing: "مع أطيب التحيات،",
  letterPrint: "لطباعة هذه الصفحة استعمل زر الطباعة في متصفحك.",
  letterText: "تنزيل كنص",
};
