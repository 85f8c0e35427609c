/** Translated by a machine; no speaker has checked it yet. */
import type { accessibility as dutch } from "../nl/accessibility";
import type { Spoken } from "../translated";

export const accessibility: Spoken<typeof dutch> = {
  title: "سهولة الوصول للجميع",
  lead: "يجب أن يستطيع الجميع المشاركة. حتى بهاتف قديم، أو بقارئ شاشة، أو بلوحة المفاتيح فقط. وحتى عندما تكون القراءة صعبة.",
  standard: "ما نلتزم به",
  standardText:
    "نعمل هذا الموقع حسب WCAG {wcag}، المستوى {level}. عند كل تغيير يفحص برنامج صفحات من كل نوع. مثل هذا البرنامج لا يجد كل شيء.",
  works: "هذا يعمل في كل مكان",
  worksScript: "من دون JavaScript",
  worksKeyboard: "بلوحة المفاتيح فقط",
  worksSmall: "على شاشة ضيقة بعرض 320 بكسل، ومع نص مكبّر",
  worksDark: "بالمظهر الداكن، وعلى الورق",
  limits: "هذا ليس جيدًا بما يكفي بعد",
  tell: "هل هناك شيء لا يعمل عندك؟",
  tellText: "قل ذلك لمشرف اللقاء، أو أرسله كاقتراح. عندها يصلك ردّ.",
  limits_texts:
    "النصوص التي يكتبها المشاركون أو المنظمات بأنفسهم صعبة أحيانًا، أو باللغة الهولندية فقط.",
  limits_files:
    "الملفات التي تضعها المنظمات لا يفحصها أحد هنا. قد يكون ملف PDF صعبًا على قارئ الشاشة.",
  status: "إلى أين وصلنا",
  statusText: "لم يفحص أشخاص من الخارج الموقع كله بعد. لذلك لا نقول إن الموقع يحقق كل القواعد.",
  untried: "هذا لم يجرّبه أحد بيده بعد",
  untried_screenReader: "الموقع كله بقارئ شاشة",
  untried_voice: "فعل كل شيء بصوتك",
  untried_magnifier: "الموقع ببرنامج تكبير أو بألوان من اختيارك",
  untried_people: "مشاركة أشخاص لديهم إعاقة",
  untried_mail: "رسائلنا في برامج بريد مختلفة",
  untried_browsers: "الموقع في متصفحات غير Chromium",
  enforcement: "ألم نصل معًا إلى حل؟",
  enforcementText:
    "عندها يمكنك تقديم شكوى إلى Nationale ombudsman (أمين المظالم الوطني)، أو إلى أمين المظالم في بلديتك.",
};
