/** Translated by a machine; no speaker has checked it yet. */
import type { openData as dutch } from "../nl/openData";
import type { Spoken } from "../translated";

export const openData: Spoken<typeof dutch> = {
  title: "بيانات مفتوحة",
  lead: "يمكنك استعمال كل الأرقام والوثائق العلنية في {siteName}. لا يوجد فيها أبدًا ما يمكن أن يُعرف منه شخص.",
  lists: "القوائم",
  list_rounds: "الجولات",
  list_sessions: "اللقاءات",
  list_proposals: "الاقتراحات",
  list_principles: "المبادئ والخطوات",
  "list_agenda-items": "الاتفاقات",
  list_advice: "الآراء الاستشارية نقطة نقطة",
  list_decisions: "القرارات",
  list_claims: "الادعاءات",
  list_promises: "الوعود",
  perRound: "لكل جولة",
  perRoundText: "الأرقام عمّن شارك موجودة عند كل جولة. الأعداد المخفية ليست في أي ملف.",
  participationOf: "أرقام عن {round} (JSON)",
  descriptions: "أوصاف للبرامج",
  openapi: "OpenAPI 3.1: ما يمكنك طلبه وما يصلك",
  dcat: "DCAT-AP-NL: الفهرس بصيغة JSON-LD",
  rules: "من المفيد أن تعرف",
  ruleRead: "القراءة فقط ممكنة. لا حاجة إلى تسجيل الدخول.",
  rulePage: "تأتي القوائم صفحة صفحة. أرسل معها page وpageSize، والحد الأقصى {most} في كل مرة.",
  ruleCache: "لكل جواب ETag. إذا طلبت الشيء نفسه مرة أخرى، تعرف إن تغيّر شيء.",
  ruleLimit:
    "يمكنك الطلب {limit} {limit:zero=مرة|one=مرة|two=مرة|few=مرات|many=مرة|other=مرة} في الدقيقة. مع كل جواب مكتوب كم بقي (RateLimit-Remaining).",
  ruleFrozen: "للأرقام المثبَّتة عنوان خاص ورقم تحقق. لا تتغيّر أبدًا.",
  csvOf: "جدول لكل بلدية عن {round} (CSV)",
  experiencesOf: "ما لاحظه الناس في {round} (CSV)",
  ruleLicence: "استعمالها حر (CC0). مع الأرقام، اذكر دائمًا الافتراضات.",
};
