// Verbs by what they do to the words around them, in citation form with the doubling mark where it tells the class.
import type { Effect, VerbEntry } from '../language.js';

interface Group {
  readonly verbs: string;
  readonly speech?: boolean;
  readonly effect?: Effect;
  readonly objectControl?: boolean;
  readonly auxiliary?: boolean;
  readonly rulesOut?: boolean;
  readonly happens?: boolean;
}

const GROUPS: readonly Group[] = [
  // Saying: opens the scope of a source.
  {
    speech: true,
    verbs: `قال أضاف تابع أكّد أوضح أعلن ذكر صرّح أفاد أشار أردف زعم ادّعى اعتبر رأى أبلغ أخبر كشف نقل لفت شدّد كرّر أقرّ اعترف حذّر ردّ
      علّق نوّه كتب غرّد بيّن ألمح لمّح شرح وصف نشر روى جزم ظنّ اعتقد أوجز أعرب عبّر أبدى قدّر ورد استطرد جدّد أورد أبرز استدرك استشهد أثبت
      أنبأ سرّب حكى أظهر خلص وجد لاحظ رجّح فسّر عزا استنتج توصّل أضحى زعم مضى أجاب تساءل شكا علم سأل خاطب تحدّث تكلّم أذاع بثّ`,
  },
  // Reporting what is expected: speech that also makes its content planned or possible.
  { speech: true, effect: 'planned', verbs: 'توقّع تعهّد وعد' },
  { speech: true, effect: 'possible', verbs: 'اقترح' },
  { speech: true, effect: 'negated', rulesOut: true, verbs: 'استبعد' },
  { happens: true, verbs: 'عقد انعقد جرى تمّ حدث حصل نظّم أقيم بدأ' },
  { effect: 'planned', verbs: 'تأجّل ارتقب افترض' },
  { speech: true, effect: 'negated', verbs: 'نفى أنكر كذّب فنّد دحض' },
  { objectControl: true, verbs: 'اتّهم' },
  {
    effect: 'planned',
    verbs: 'اعتزم خطّط نوى عزم قرّر استعدّ تأهّب اتّفق تقرّر وافق التزم أوشك انتظر ترقّب أزمع عوّل تهيّأ صمّم همّ ينبغي حدّد أجّل أرجأ تعاقد',
  },
  {
    effect: 'possible',
    verbs: `أراد رغب أمل سعى حاول طمح تمنّى ودّ فكّر بحث درس احتمل جاز أمكن وجب استطاع يمكن يجوز يجب هدف ناشد طالب تطلّع نظر
      حثّ حضّ رحّب عرض أبدى فضّل أيّد رجا تأمّل استبعد اشترط خشي خاف تخوّف تردّد استكشف احتاج كاد تفاوض`,
  },
  {
    effect: 'possible',
    objectControl: true,
    verbs: 'دعا طلب أقنع شجّع ساعد مكّن سمح ضغط أمر ألزم أجبر دفع نصح خوّل فوّض كلّف ناشد طالب حثّ حضّ أوصى استدعى',
  },
  { effect: 'possible', objectControl: true, verbs: 'ردع أثنى حذّر نهى عرقل' },
  { effect: 'negated', objectControl: true, verbs: 'منع' },
  { effect: 'negated', verbs: 'ألغى رفض أوقف علّق امتنع تراجع تجنّب تفادى استثنى فشل أخفق عجز توقّف تخلّى قاطع أحبط أفشل حال اعتذر حظر جمّد' },
  { auxiliary: true, verbs: 'كان ظلّ بات أصبح صار ليس بدأ عاد استمرّ واصل استأنف شرع أخذ جعل راح طفق ظل أعاد سبق كاد تابع مازال زال' },
  // Frequent verbs of news; they only mark where clauses and names end.
  {
    verbs: `قام أجرى عقد ترأّس شهد شارك حضر وصل غادر توجّه عبر دخل خرج ذهب رجع انتقل سافر زار استقبل التقى اجتمع قابل صافح رافق
      ناقش بحث تناول تباحث تشاور تبادل تفاوض حاور وقّع أبرم أنهى اختتم افتتح دشّن أطلق تسلّم سلّم استلم قدّم منح أعطى أهدى أرسل بعث شحن
      زوّد أمدّ جهّز سلّح موّل دعم ساند باع اشترى صدّر استورد وفّر حصل تلقّى نال كسب خسر فاز هزم قاد تولّى عيّن أقال استقال انتخب ترشّح
      صوّت أيّد عارض انتقد أدان ندّد استنكر شجب اتّهم حمّل لام نفى أنكر كذّب فنّد دحض هدّد توعّد تدخّل تصدّى واجه هاجم ضرب قصف استهدف
      قتل أصيب أصاب جرح اعتقل أوقف احتجز خطف أفرج سجن حاكم حكم أعدم فجّر انفجر أسقط سقط دمّر احتل سيطر انسحب تقدّم تراجع حاصر اقتحم
      انتشر نشر عزّز زاد ارتفع انخفض تراجع قفز هبط بلغ سجّل ضمّ شمل تضمّن احتوى مثّل شكّل عدّ ساهم أسهم أدّى تسبّب أثار أثّر تأثّر
      نتج نجم أسفر خلّف جاء أتى حلّ مرّ انطلق وقع حدث حصل جرى تعرّض عانى واجه اعتمد استخدم استعمل وظّف استغلّ استفاد نفّذ طبّق فرض
      رفع خفّض قلّص وسّع طوّر بنى أنشأ أسّس أقام أدار أشرف راقب تابع تفقّد عاين اطّلع استمع قرأ درس تعلّم عمل عاش سكن أقام لعب فضّل
      أحبّ كره تمتّع امتلك ملك حاز ضمن حمى دافع حافظ أمّن تعاون نسّق شكر هنّأ عزّى أشاد أثنى رحّب تمنّى أبدى أعرب عبّر أظهر برز ظهر اختفى
      بدا لزم استحق اتّجه سار مشى ركض ارتدى حمل نزل صعد ركب هرب فرّ لجأ نزح عبر تسلّل ضبط صادر أغلق فتح أعاد استعاد استرجع ترك بقي مكث
      كلّف حدّد خصّص أضاع غيّر بدّل عدّل حوّل تحوّل انقسم انضمّ انتمى التحق فاق تجاوز تخطّى قارن شبّه خالف انتهك خرق احترم التزم وفى
      نجح تمكّن استطاع قدر عرف علم فهم أدرك تذكّر نسي فكّر شعر أحسّ غضب قلق استغرق دام استمرّ انتهى اكتمل توفّي مات ولد تزوّج تخرّج
      ترعرع استغرب شرّد هجّر شنّ خاض أحرز كافح حارب قاتل صدّ أحبط كشف عثر فتّش داهم طوّق أحاط حوى حذف أزال ألغى ربط فصل قطع وصف سمّى
      أطاح عزل نصّب بايع توسّط توصّل اختلف تنازع تصالح صالح طبّع تطبّع استضاف ردّ أجّل أرجأ مدّد جمّد رخّص صادق أقرّ اعتمد تبنّى صاغ
      ندر كثر قلّ خلا نما تضخّم ازدهر انهار تدهور تحسّن تعافى شفي أنقذ أسعف عالج أخلى أجلى أوى تكفّل تعهّد موّه خدع غشّ سرق نهب احتال
      أدلى ألقى استهلّ تطرّق تصدّر تزعّم ترك تحدّى صعّد هدّأ احتجّ تظاهر أضرب اعتصم احتشد توافد تدفّق تجمّع تفرّق توزّع جمع قسّم وزّع
      سعى قضى أمضى تزامن تواصل اتّصل هاتف تلا سبق لحق تبع عقب أعقب رافق صاحب اصطحب ألحق كمل نصّ قضى يقضي استند ارتكز تركّز ركّز تمحور
      اقتضى تطلّب استوجب استدعى حرص اهتمّ انشغل تفرّغ صمد ثبت انحاز وقف جلس نام صحا أكل شرب سارع بادر سرّع أسرع`,
  },
];

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** One entry a verb; where groups repeat a verb their meanings add up, the first effect wins. */
export const VERBS: readonly VerbEntry[] = [
  ...GROUPS.reduce((entries, group) => {
    for (const citation of words(group.verbs)) {
      const known = entries.get(citation);
      const effect = known && known.effect !== 'none' ? known.effect : (group.effect ?? 'none');
      entries.set(citation, {
        citation,
        speech: (known?.speech ?? false) || (group.speech ?? false),
        effect,
        objectControl: (known?.objectControl ?? false) || (group.objectControl ?? false),
        auxiliary: (known?.auxiliary ?? false) || (group.auxiliary ?? false),
        rulesOut: (known?.rulesOut ?? false) || (group.rulesOut ?? false),
        happens: (known?.happens ?? false) || (group.happens ?? false),
      });
    }
    return entries;
  }, new Map<string, VerbEntry>()).values(),
];
