/** Translated by a machine; no speaker has checked it yet. */
import type { information as dutch } from "../nl/information";
import type { Spoken } from "../translated";

export const information: Spoken<typeof dutch> = {
  helpTitle: "Yardıma mı ihtiyacın var? Şimdi bunları yapabilirsin",
  helpLead:
    "Tehlike mi var, kendini güvende hissetmiyor musun? Biriyle konuş. Her zaman arayabilirsin, adını söylemek zorunda değilsin.",
  helpCall: "Ara: {phone}",
  helpWebsite: "Sohbet et veya daha fazlasını oku: {website}",
  helpNotHere: "{siteName} bir yardım hattı değildir",
  helpNotHereText:
    "Buraya yazdıklarını hemen okumuyoruz. Şimdi yardıma ihtiyacın varsa bizi bekleme.",
  hoursAlways: "Gece gündüz.",
  hoursDaily: "Her gün, saat {from} ile {until} arasında.",
  hoursOn: "Günler: {days}. Saat {from} ile {until} arasında.",
  openNow: "Şimdi açık.",
  openUntil: "Şimdi açık, kapanış saati {time}.",
  closedUntil: "Şimdi kapalı. Açılış: {day}, saat {time}.",
  weekday_1: "pazartesi",
  weekday_2: "salı",
  weekday_3: "çarşamba",
  weekday_4: "perşembe",
  weekday_5: "cuma",
  weekday_6: "cumartesi",
  weekday_7: "pazar",
  quickExitTitle: "Bu siteden hemen çık",
  quickExitText:
    "Biri ekranına mı bakıyor? Ekranın altındaki “Hemen çık” düğmesine bas ya da iki kez Esc tuşuna bas. Hemen hava durumunu görürsün.",
  quickExitHistory:
    "Geri düğmesiyle önceki sayfaya dönemezsin. Ama daha önce baktığın sayfalar tarayıcının geçmişinde durur. Geçmişi sil ya da gizli pencere kullan.",
  helpWriting: "Buraya tehlike hakkında bir şey mi yazdın?",
  helpWritingText:
    "O zaman bu siteye konmaz. Bunun için eğitim almış biri okur. Annene, babana, okuluna veya polise kendiliğinden hiçbir şey gitmez.",
  rulesTitle: "Kurallar",
  rulesLead:
    "Burada herkes güvende olmalı. Bu yüzden bir moderatör, her öneriyi ve her yorumu siteye konmadan önce okur.",
  rulesList: "Bir şey neden geri gelebilir",
  rulesWhatYouCanDo: "O zaman ne yapabilirsin: {text}",
  rulesTerms: "Ne kadar sürer",
  rulesTermDecide_one: "Bir moderatör {count} gün içinde bakar.",
  rulesTermDecide_other: "Bir moderatör {count} gün içinde bakar.",
  rulesTermAppeal_one:
    "Aynı fikirde değil misin? O zaman {count} gün boyunca başka birinin bakmasını isteyebilirsin.",
  rulesTermAppeal_other:
    "Aynı fikirde değil misin? O zaman {count} gün boyunca başka birinin bakmasını isteyebilirsin.",
  rulesTermAppealDecision_one: "O diğer moderatör {count} gün içinde karar verir.",
  rulesTermAppealDecision_other: "O diğer moderatör {count} gün içinde karar verir.",
  rulesLog: "Şimdiye kadar nasıl değerlendirdiğimize bak",
  rulesNever: "Moderatörlerin hiçbir zaman yapmadığı şeyler",
  rulesNeverRewrite:
    "Senin sözlerini değiştirmek. Bir kısmını kapatabilirler, ama o zaman bunu görürsün.",
  rulesNeverOwn: "Kendilerine ait bir şeyi değerlendirmek.",
  rulesNeverSilent: "Nedenini söylemeden bir şeyi kaldırmak.",
  glossaryTitle: "Zor kelimeler",
  glossaryLead:
    "Gençlik yardımı hakkında çoğu zaman zor kelimelerle konuşulur. Burada kelimeler kolayca açıklanıyor.",
  glossaryAliases: "Diğer adları: {names}",
  decidesTitle: "Kim neye karar veriyor",
  decidesLead:
    "{region} bölgesinde {municipalityCount} {municipalityCount:one=belediye|other=belediye} gençlik yardımı hakkında hem birlikte hem ayrı ayrı karar veriyor. Burada hangi konu için kime gitmen gerektiğini görürsün.",
  decidesQuestions: "İnsanların sorduğu sorular",
  decidesBodies: "Kuruluşlar",
  decidesBy: "Bununla ilgilenen: {bodies}",
  decidesAlias: "eski adı: {names}",
  calendarTitle: "Ne zaman fikrini söyleyebilirsin",
  calendarLead:
    "Gelecek bütün günler bir arada. Bunlar buluşmalar ve kapanan anketler. Bir de insanların bir plan hakkında konuştuğu veya karar verdiği toplantılar.",
  calendarNone: "Takvimde şu an bir şey yok",
  calendarNoneText: "Yeni bir tur veya buluşma olunca burada görürsün.",
  calendar_session: "Buluşma. Gelebilirsin",
  calendar_roundOpens: "Bu tur başlıyor",
  calendar_roundCloses: "Katkı vermek için son gün",
  calendar_surveyCloses: "Anket için son gün",
  calendar_reportBack: "Katkılarla ne yapıldığını en geç o gün duyarsın",
  calendar_adviceMeeting: "Bu tavsiye görüşülüyor. Yazan",
  calendar_opinion: "Bu plan konuşuluyor, karar verilmeden",
  calendar_decision: "Bu plan hakkında karar veriliyor",
  contact: "Bu site hakkında sorular",
  contactText:
    "Bu site hakkındaki soruları {name} cevaplar. Yardım veya tehlike için başka numaralar var: Yardım sayfasına bak.",
  moreWords: "Daha fazla zor kelime",
};
