/** Translated by a machine; no speaker has checked it yet. */
import type { roundGaps as dutch } from "../nl/roundGaps";
import type { Spoken } from "../translated";

export const roundGaps: Spoken<typeof dutch> = {
  title: "ما الذي ما زال ناقصًا",
  none: "لا ينقص شيء: جاء جواب عن كل شيء، ويمكن قراءة كل تقرير.",
  reports_zero: "لا توجد تقارير مفقودة",
  reports_one: "تقرير واحد غير موجود أو هو ملخص فقط",
  reports_two: "تقريران غير موجودين أو هما ملخصان فقط",
  reports_few: "{count} تقارير غير موجودة أو هي ملخصات فقط",
  reports_many: "{count} تقريرًا غير موجود أو هو ملخص فقط",
  reports_other: "{count} تقرير غير موجود أو هو ملخص فقط",
  themes: "موضوعات من دون جواب: {open} من {total}",
  points: "نقاط الرأي الاستشاري من دون ردّ مكتوب: {open} من {points}",
  municipalities: "لا نعرف أحدًا شارك من {missing} من البلديات الـ{of}",
  municipalitiesAtMost: "لا نعرف أحدًا شارك من {missing} على الأكثر من البلديات الـ{of}",
  municipalitiesUnknown: "لا يُعرف من أي بلديات جاء المشاركون",
  sheet: "هذه الجولة في صفحة واحدة",
  sheetOf: "{round} في صفحة واحدة",
  sheetLeast: "بأقل قدر من الافتراضات",
  sheetCouncil: "كما حسب المجلس الاستشاري",
  sheetFoot: "كل الأرقام مع المصادر وافتراضات أخرى: {address}. طُبع حسب الوضع في {date}.",
  sheetList: "{count} ({titles})",
};
