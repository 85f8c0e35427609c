/** Translated by a machine; no speaker has checked it yet. */
import type { home as dutch } from "../nl/home";
import type { Spoken } from "../translated";

export const home: Spoken<typeof dutch> = {
  promise: "Sen anlatıyorsun, biz cevap veriyoruz",
  lead: "Burada {region} bölgesinden gençler ve anne babalar gençlik yardımı (jeugdhulp) hakkında fikirlerini söylüyor. Adını vermek zorunda değilsin. Her zaman cevap alırsın.",
  openNow: "Şimdi açık",
  daysLeft_one: "{count} gün daha açık",
  daysLeft_other: "{count} gün daha açık",
  lastDay: "Bugün son gün",
  goToRound: "Bu tur hakkında daha fazla bilgi",
  fillIn: "Anketi doldur",
  doors: "Şöyle katılabilirsin",
  doorSurvey: "Bize anlat",
  doorSurveyText: "Telefonundan bir anket doldur. İstediğin zaman durup sonra devam edebilirsin.",
  doorSurveyNone: "Şu an açık anket yok. Başka neler var, bir bak.",
  doorSession: "Sen de gel",
  doorSessionText: "Bir buluşmaya gel. Orada seni dinleyen insanlar var.",
  doorSessionNext: "Sıradaki: {date}",
  doorProposal: "Bir öneri yaz",
  doorProposalText: "Neyin daha iyi olması gerektiğini yaz. Belediye cevap verir.",
  doorProposalWeeks_one: "bir hafta içinde cevap",
  doorProposalWeeks_other: "{count} hafta içinde cevap",
  doorProposalTerm_one: "{count} gün içinde cevap",
  doorProposalTerm_other: "{count} gün içinde cevap",
  doneWithInput: "Katkılarınızla bunlar yapıldı",
  noAnswers: "Henüz cevap yok",
  noAnswersText: "Bir cevap gelince burada okursun.",
  allAnswers: "Bütün turlar ve cevaplar",
  answeredBy: "{body}, {date}",
  principleDoor: "Bu neden var",
  principleText:
    "Belediyeler planları için katkı istiyor. Ama gerçekten kimler katılıyor ve sonra ne yapılıyor? Bunu bulmak çoğu zaman neredeyse imkânsız. Burada her zaman bulabilirsin.",
  principleLink: "Kimler katıldı, bak: {title}",
  principleLinkNone: "Bizi nasıl denetleyebilirsin, bak",
  example: "örnek",
};
