/** Translated by a machine; no speaker has checked it yet. */
import type { experiences as dutch } from "../nl/experiences";
import type { Spoken } from "../translated";

export const experiences: Spoken<typeof dutch> = {
  title: "Senin için nasıldı?",
  lead_session: "Bir buluşmadaydın. Dört kısa soru var. İstediğini boş geçebilirsin.",
  lead_reportedBack: "Katıldın ve cevap geldi. Dört kısa soru var. İstediğini boş geçebilirsin.",
  notAsked: "Bu sorular katılanlar için",
  notAskedText:
    "Katıldığın bir buluşmadan sonra sana bunu sorarız. Söylediklerinize cevap gelince bir kez daha sorarız.",
  session_space: "Kendini güvende hissettin mi?",
  session_voice: "İstediğini söyleyebildin mi?",
  session_audience: "Seni iyi dinlediler mi?",
  session_influence: "Sence bunlarla bir şey yapılacak mı?",
  reportedBack_space: "Katılırken kendini güvende hissettin mi?",
  reportedBack_voice: "İstediğini söyleyebildin mi?",
  reportedBack_audience: "Seni iyi dinlediler mi?",
  reportedBack_influence: "Söylediklerinizle bir şey yapılıyor mu?",
  answer_yes: "Evet",
  answer_partly: "Biraz",
  answer_no: "Hayır",
  answer_unknown: "Bilmiyorum",
  nothingSaid: "En az bir soru için bir yanıt seç.",
  privacy:
    "Ne seçtiğini kimse görmez. Ancak en az {threshold} {threshold:one=kişi|other=kişi} yanıt verince gösteririz.",
  send: "Gönder",
  change: "Değişikliklerimi kaydet",
  takeBack: "Yanıtlarımı kaldır",
  thanks: "Teşekkürler. Yanıtların kaydedildi.",
  takenBack: "Yanıtların silindi.",
  thanksText: "Onları burada hâlâ değiştirebilir veya kaldırabilirsin.",
  toRound: "Tura git",
  ownIntro: "Dört kısa soru. Böylece verdiğimiz sözü tutup tutmadığımızı görürüz.",
  ownAnswer: "Nasıl olduğunu anlat",
  ownChange: "Söylediğini değiştir",
  after_session: "Bir buluşmadan sonra",
  after_reportedBack: "Cevaptan sonra",
  saidOf: "{question} Evet: {yes}. Hayır: {no}.",
  figuresTitle: "İnsanlar ne fark etti",
  figuresIntro:
    "Katılanlara sorduk: verdiğimiz sözü tutuyor muyuz? Her soru, bu turda verilen bir söze ait. Ancak yeterince yeni yanıt gelince yeniden sayarız.",
  peopleAtLeast: "En az {count} {count:one=kişi|other=kişi} yanıt verdi.",
  people: "{count} {count:one=kişi|other=kişi} yanıt verdi.",
  councilColumn: "Şöyle diyor: bununla bir şey yapılıyor",
  councilNone: "çok az yanıt",
};
