/** Translated by a machine; no speaker has checked it yet. */
import type { sessionDesk as dutch } from "../nl/sessionDesk";
import type { Spoken } from "../translated";

export const sessionDesk: Spoken<typeof dutch> = {
  answered: "ماذا كان الجواب؟",
  said: "ماذا قيل؟",
  next: "ماذا يحدث الآن؟",
  checkInQr: "الرجاء إظهار هذا الرمز عند الباب",
  checkInQrText: "من يستقبلك يمسح الرمز. لا يوجد فيه اسم.",
  figures: "الحضور حسب الدور",
  figuresRole: "الدور",
  figuresCount: "العدد",
  figuresTotal: "المجموع",
  figuresByWay: "في القاعة: {room}. عبر الإنترنت: {online}.",
  figuresNoShows_zero: "لم يغب أحد.",
  figuresNoShows_one: "شخص واحد لم يأتِ.",
  figuresNoShows_two: "شخصان لم يأتيا.",
  figuresNoShows_few: "{count} أشخاص لم يأتوا.",
  figuresNoShows_many: "{count} شخصًا لم يأتوا.",
  figuresNoShows_other: "{count} شخص لم يأتوا.",
  figuresSupervisors_zero: "لا مرافقين.",
  figuresSupervisors_one: "مرافق واحد، لا يُحسب.",
  figuresSupervisors_two: "مرافقان، لا يُحسبان.",
  figuresSupervisors_few: "{count} مرافقين، لا يُحسبون.",
  figuresSupervisors_many: "{count} مرافقًا، لا يُحسبون.",
  figuresSupervisors_other: "{count} مرافق، لا يُحسبون.",
};
