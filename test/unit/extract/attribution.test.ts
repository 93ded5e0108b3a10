// Who says what a claim claims.
import { describe, expect, test } from '@jest/globals';
import { qualifiedReader } from '../../support/qualified.js';

const read = qualifiedReader();

/** Sources of the claims of a relation, in the text's order. */
const sources = (text: string, relation = 'visited'): readonly (readonly string[])[] =>
  read(text)
    .filter((claim) => claim.relation === relation)
    .map((claim) => claim.sources);

const MACRON = 'emmanuel-macron';

describe('one sentence', () => {
  test.each([
    ['in its own voice', 'زار الرئيس الفرنسي إيمانويل ماكرون برلين.', []],
    ['a verb of saying', 'قالت فرنسا إن الصين زودت روسيا بالأسلحة.', ['france']],
    ['a verb of saying behind its subject', 'وكانت فرنسا قد أعلنت أن الصين زودت روسيا بالأسلحة.', ['france']],
    ['according to', 'زودت الصين روسيا بالأسلحة، بحسب فرنسا.', ['france']],
    ['according to, first', 'وبحسب فرنسا، فإن الصين زودت روسيا بالأسلحة.', ['france']],
    ['as somebody said', 'زودت الصين روسيا بالأسلحة، كما قالت فرنسا.', ['france']],
    ['one who passes on', 'نقلت رويترز عن فرنسا أن الصين زودت روسيا بالأسلحة.', ['france', 'reuters']],
    ['said by way of another', 'ذكرت رويترز نقلا عن فرنسا أن الصين زودت روسيا بالأسلحة.', ['france', 'reuters']],
    ['what one passed on of another', 'زودت الصين روسيا بالأسلحة، وفق ما نقلته رويترز عن فرنسا.', ['france', 'reuters']],
    ['a headline', 'فرنسا: الصين زودت روسيا بالأسلحة', ['france']],
    ['unnamed officials', 'قال مسؤولون فرنسيون إن الصين زودت روسيا بالأسلحة.', ['france']],
    ['a name behind a long office', 'قال المتحدث باسم الخارجية، جون سميث، في بيان، إن الصين زودت روسيا بالأسلحة.', ['Person جون سميث']],
    ['who does not rule out', 'لم تستبعد فرنسا أن تزود الصين روسيا بالأسلحة.', ['france']],
    ['who does not confirm', 'لم تؤكد فرنسا أن الصين زودت روسيا بالأسلحة.', []],
    ['a participle', 'انتقدت فرنسا الخطة، مؤكدة أن الصين زودت روسيا بالأسلحة.', ['france']],
    ['a report of a body', 'وكشف تقرير للأمم المتحدة أن الصين زودت روسيا بالأسلحة.', ['united-nations']],
    ['a report of a state', 'كشف تقرير فرنسي أن الصين زودت روسيا بالأسلحة.', ['france']],
    ['a statement issued by a body', 'وقال بيان صادر عن فرنسا إن الصين زودت روسيا بالأسلحة.', ['france']],
    ['what stood in a statement', 'وجاء في بيان لفرنسا أن الصين زودت روسيا بالأسلحة.', ['france']],
    ['nobody named, to an agency', 'قالت مصادر مطلعة لرويترز إن الصين زودت روسيا بالأسلحة.', ['reuters']],
    ['in an interview', 'قالت فرنسا في مقابلة مع وكالة رويترز إن الصين زودت روسيا بالأسلحة.', ['france', 'reuters']],
    ['as a paper reported, behind it', 'زودت الصين روسيا بالأسلحة، على ما أفادت رويترز.', ['reuters']],
    ['a verb behind what is said', '"زودت الصين روسيا بالأسلحة"، تقول فرنسا.', ['france']],
    ['to see', 'وترى فرنسا أن الصين زودت روسيا بالأسلحة.', ['france']],
    ['an accuser', 'اتهمت فرنسا الصين بتزويد روسيا بالأسلحة.', ['france']],
    ['words that show something', 'لدى فرنسا معلومات تظهر أن الصين زودت روسيا بالأسلحة.', []],
  ])('%s', (_, text, expected) => {
    expect(sources(text, text.includes('زار') ? 'visited' : 'supplies')).toEqual([expected]);
  });

  test('a new speaker ends what the one before says', () => {
    expect(sources('قالت فرنسا إن الصين زودت روسيا بالأسلحة، وقالت إيران إن الهند زودت العراق بالنفط.', 'supplies')).toEqual([
      ['france'],
      ['iran'],
    ]);
  });

  test('an accusation beside it is not part of what somebody says, and nobody is the source of his own', () => {
    const text = 'قالت فرنسا إن الخطة فشلت، بينما اتهمت إيران الهند بتزويد العراق بالنفط.';
    expect(sources(text, 'accused')).toEqual([[]]);
    expect(sources(text, 'supplies')).toEqual([['iran']]);
  });

  test('according to the closing clause alone', () => {
    const text = 'زار إيمانويل ماكرون برلين، حيث زودت الصين روسيا بالأسلحة، وفقا لفرنسا.';
    expect(sources(text, 'supplies')).toEqual([['france']]);
    expect(sources(text, 'visited')).toEqual([[]]);
  });
});

describe('several sentences', () => {
  test('a dropped subject is the last speaker', () => {
    expect(sources('قالت فرنسا إن الخطة فشلت. وأضافت أن الصين زودت روسيا بالأسلحة.', 'supplies')).toEqual([['france']]);
  });

  test('the last speaker is not the one whom he quotes', () => {
    expect(sources('قالت فرنسا إن إيران أعلنت أن الخطة فشلت. وأضافت أن الصين زودت روسيا بالأسلحة.', 'supplies')).toEqual([['france']]);
  });

  test('a quotation goes on until it is closed', () => {
    const text = 'قال الرئيس إيمانويل ماكرون: «الوضع صعب. زودت الصين روسيا بالأسلحة. ولن نقبل ذلك». وزودت الهند العراق بالنفط.';
    expect(sources(text, 'supplies')).toEqual([[MACRON], []]);
  });

  test('a quotation that begins again is the same speaker', () => {
    const text = 'قال الرئيس إيمانويل ماكرون: «الوضع صعب». «زودت الصين روسيا بالأسلحة».';
    expect(sources(text, 'supplies')).toEqual([[MACRON]]);
  });

  test('the officials are those named before', () => {
    expect(sources('قال مسؤولون فرنسيون إن الخطة فشلت.\nوقال المسؤولون إن الصين زودت روسيا بالأسلحة.', 'supplies')).toEqual([['france']]);
  });

  test('the newspaper is the one named before', () => {
    const text = 'أفادت صحيفة نيويورك تايمز بأن الخطة فشلت.\nوزودت الصين روسيا بالأسلحة، وفق الصحيفة الأمريكية.';
    expect(sources(text, 'supplies')).toEqual([['new-york-times']]);
  });

  test('what is to come goes on with the speaker within a paragraph only', () => {
    const said = 'قالت فرنسا إن الخطة فشلت.';
    expect(sources(`${said} وستزود الصين روسيا بالأسلحة.`, 'supplies')).toEqual([['france']]);
    expect(sources(`${said}\nوستزود الصين روسيا بالأسلحة.`, 'supplies')).toEqual([[]]);
    expect(sources(`${said} وزودت الصين روسيا بالأسلحة.`, 'supplies')).toEqual([[]]);
  });
});
