import type { ProgressWords } from '../../engagement-progress/engagement-progress.words.js';
import { number, plural } from './numbers.js';

export const progress: ProgressWords = {
  untitled: 'شمولیت کا منصوبہ',
  asOf: (day) => `${day} کی صورتِ حال۔`,
  noRows: 'اس منصوبے میں ابھی کوئی اقدام نہیں۔',
  attention: 'توجہ درکار ہے',
  late: (count) => `${number(count)} کی تاریخ گزر گئی، مکمل نہیں:`,
  calm: 'کوئی بھی سرخ یا زرد نہیں۔',
  toGreen: 'سبز کرنے کے لیے',
  noLead: 'کسی کا نام نہیں',
  more: (count) => `مزید ${number(count)} ${plural(count, 'قطار', 'قطاریں')}`,
  breakdown: 'صورتِ حال',
  lookBy: 'کس لحاظ سے دیکھیں',
  objective: 'مقصد',
  lead: 'ذمہ دار',
  indicator: 'اشاریہ',
  area: 'علاقہ',
  light: 'بتی',
  rated: 'درجہ بند',
  since: (day) => `${day} سے`,
  same: 'کوئی تبدیلی نہیں',
  then: 'پھر',
  none: 'منصوبے میں کوئی نہیں۔',
  overlap:
    'جس قطار کے یہ دو ہوں وہ دونوں کے نیچے ایک ایک بار گنی جاتی ہے، اس لیے مجموعہ منصوبے سے زیادہ ہو سکتا ہے۔',
  caption: (by) => `${by}: بتی، کتنی قطاریں درجہ بند ہیں، اور وہ کیسے بٹی ہوئی ہیں`,
  money: 'رقم',
};
