import type { StatusWords } from '../../engagement-status/engagement-status.words.js';

export const status: StatusWords = {
  ask: 'کیوں؟',
  askMeaning: 'اس کا کیا مطلب ہے؟',
  why: 'وجہ',
  toGreen: 'یہ کیسے سبز ہو گا',
  meaning: (label) => `یہاں “${label}” کا مطلب`,
  noDefinition: 'منصوبے میں نہیں بتایا گیا کہ اس سے کیا مراد ہے۔',
  grey: (state) =>
    ({
      'not-due':
        'یہ شروع نہیں ہوا، یا ابھی اس کا وقت نہیں آیا اور کوئی اطلاع نہیں دی گئی: درجہ دینا قبل از وقت ہے۔',
      unknown:
        'دی گئی اطلاعات سے کوئی کچھ نہیں بتا سکتا۔ اسے درجہ نہیں دیا گیا، اور اس کا یہ مطلب نہیں کہ سب ٹھیک ہے۔',
      excluded: 'یہ منسوخ ہو گیا یا اس کی جگہ کچھ اور آ گیا، اس لیے کسی گنتی میں شامل نہیں۔',
    })[state],
  declared: 'افسر نے قرار دیا',
  derived: 'ثبوت کیا بتاتا ہے',
  flags: 'اسے اس کے ساتھ پڑھیں',
  key: 'کیفیات کا مطلب',
};
