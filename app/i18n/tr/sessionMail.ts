/** Translated by a machine; no speaker has checked it yet. */
import type { sessionMail as dutch } from "../nl/sessionMail";
import type { Spoken } from "../translated";

export const sessionMail: Spoken<typeof dutch> = {
  when: "Ne zaman: {start} - {end}",
  where: "Nerede: {place}",
  way_room: "Salona geliyorsun.",
  way_online: "İnternetten katılıyorsun.",
  online: "İnternetten katılabilirsin. Bağlantı, başlamadan hemen önce kaydının sayfasında olur.",
  calendarAttached: "Ekte takvimin için bir dosya var.",
  own: "Kaydına bakmak veya kaydını iptal etmek için (kod gerekmez):\n{url}",
  confirmedSubject: "Kaydoldun: {title}",
  confirmed: "Gelmen ne güzel. “{title}” buluşmasında bir yerin var.",
  waitlistedSubject: "Bekleme listesindesin: {title}",
  waitlisted: "“{title}” buluşması dolu. Bekleme listesinde {place}. sıradasın.",
  waitlistedNext:
    "Bir yer açılır ve sıra sana gelirse hemen mesaj alırsın. O zaman hâlâ gelip gelmeyeceğini söylersin.",
  promotedSubject: "Senin için yer var: {title}",
  promoted: "İyi haber: “{title}” buluşmasında bir yer açıldı ve sıra sende.",
  promotedConfirm:
    "Geliyor musun? Yerini şu zamandan önce onayla: {until}. Gelemiyor musun? O zaman yerini sıradakine ver. İkisini de burada yaparsın:\n{url}",
  lapsedSubject: "Yerin başkasına verildi: {title}",
  lapsed:
    "“{title}” buluşmasına gelip gelmeyeceğini zamanında duymadık. Bu yüzden yerin sıradakine gitti.",
  lapsedAgain:
    "Yine de gelmek ister misin? O zaman yeniden kaydol. Sıranın sonuna girersin:\n{url}",
  changedSubject: "Bir şey değişti: {title}",
  changed: "“{title}” buluşmasına kaydoldun. Şunlar değişti:",
  field_title: "başlık",
  field_startsAt: "başlangıç",
  field_endsAt: "bitiş",
  field_format: "salona mı gelinir, internetten mi katılınır",
  field_place: "yer",
  field_address: "adres",
  changedNow: "Şimdi şöyle:",
  changedConfirm:
    "Senin için boş bir yer var. Yeni zamanda gelip gelmeyeceğini şu zamandan önce onayla: {until}. Yoksa yerin sıradakine gider.",
  cancelledSubject: "İptal oldu: {title}",
  cancelled: "“{title}” buluşması yapılmayacak.",
  cancelledWhy: "Nedeni şu: {reason}",
  cancelledCalendar: "Ekteki dosyayla buluşma takviminden silinir.",
  reminderSubject: "Az kaldı: {title}",
  reminder: "“{title}” buluşmasında bir yerin var. Az kaldı.",
  reminderCannot:
    "Gelemeyecek misin? O zaman kaydını iptal et. Böylece bekleme listesinden biri gelebilir:\n{url}",
  speakerSubject: "Konuşmacı listesindesin: {title}",
  speaker:
    "“{title}” buluşmasında bir şey söyleyebilirsin. Listede {place}. sıradasın ve en fazla {minutes} {minutes:one=dakika|other=dakika} süren var.",
  speakerHow: "Şöyle oluyor: {note}",
  speakerPage: "Listedeki yerine bakmak veya kendini listeden çıkarmak için:\n{url}",
  reportDueSubject: "Raporun hazır olması gereken tarih {date}: {title}",
  reportDue: "“{title}” katılımcıları raporu bekliyor. {date} için söz verildi.",
  reportOverdueSubject: "Rapor gecikti: {title}",
  reportOverdue:
    "“{title}” buluşmasının raporu {date} tarihinde hazır olmalıydı. Geciktiğini sitede herkes görüyor.",
  reportWrite: "Buraya yaz:\n{url}",
  reportOwner:
    "Bu mesajı alıyorsun, çünkü kuruluşun bu buluşmaya davet ediyor. Ya da yönetici olduğun için.",
  messageSubject: "{title} hakkında mesaj",
  message: "“{title}” buluşmasına kaydoldun. Buluşmayı düzenleyenler sana şunu yazıyor:",
  experience: "'{title}' buluşmasına kaydın vardı. O buluşma bitti.",
  experienceAsk: "Senin için nasıldı? Dört kısa soru var. Önce kodunu gir:\n{url}",
  experienceSubject: "Nasıldı? {title}",
};
