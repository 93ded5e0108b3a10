import { expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { decodePage, readPage } from '../../../src/ingest/html.js';

const PARAGRAPHS = [
  'زار وزير الخارجية المصري العاصمة السودانية الخرطوم يوم الثلاثاء في زيارة تستمر يومين، والتقى خلالها نظيره السوداني وعددا من المسؤولين.',
  'وقال الوزير في مؤتمر صحفي إن المحادثات كانت مثمرة، وإن البلدين اتفقا على مواصلة التعاون في المجالات السياسية والاقتصادية والأمنية.',
  'وأضاف أن الجانبين سيعقدان اجتماعا آخر في القاهرة خلال الشهر المقبل لبحث تنفيذ ما اتفق عليه، ومراجعة ما تحقق من تقدم حتى الآن.',
];
const page = (head = ''): string => `<!doctype html><html lang="ar" dir="rtl"><head><title>زيارة الوزير - صحيفة</title>${head}</head><body>
<nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/a">أخبار</a></li></ul></nav>
<article><h1>زيارة الوزير</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}<script>alert("x")</script></article>
<footer>جميع الحقوق محفوظة</footer></body></html>`;

test('the main text comes out as one paragraph a line, without navigation, scripts and footer', () => {
  const lines =
    readPage(page(), 'a')
      ?.text.split('\n')
      .filter((line) => line !== '') ?? [];
  expect(lines.slice(-3)).toEqual(PARAGRAPHS);
  expect(lines.join(' ')).not.toMatch(/الرئيسية|alert|محفوظة/u);
});

test('the head says title, date, publisher and address', () => {
  const head = `<meta property="og:title" content="زيارة الوزير"><meta property="og:site_name" content="صحيفة المثال">
<meta property="article:published_time" content="2023-09-05T12:00:00+03:00"><link rel="canonical" href="https://example.org/1">`;
  expect(readPage(page(head), 'a')).toMatchObject({
    title: 'زيارة الوزير',
    date: '2023-09-05',
    publisher: 'صحيفة المثال',
    url: 'https://example.org/1',
    language: 'ar',
  });
});

test('the title stands once in the text, above it', () => {
  const text = readPage(page('<meta property="og:title" content="زيارة الوزير">'), 'a')?.text ?? '';
  expect(text.split('زيارة الوزير')).toHaveLength(2);
  expect(text.startsWith('زيارة الوزير')).toBe(true);
});

test.each([
  ['the charset of the page', iconv.encode(page('<meta charset="windows-1256">'), 'windows-1256')],
  ['UTF-8, whatever the page says', Buffer.from(page('<meta charset="windows-1252">'))],
])('%s is used', (_, bytes) => {
  expect(decodePage(bytes, null)?.text).toContain(PARAGRAPHS[0]);
});
