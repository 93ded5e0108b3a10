// Names without what is attached to them: and, for, and the article that melts into "for".
import { expect, test } from '@jest/globals';
import { createExtractor } from '../../../src/extract/index.js';
import { setUp } from '../../../src/setup.js';
import { document } from '../../support/builders.js';

const extract = createExtractor({ ...setUp(), minConfidence: 0 });

test.each([
  ['وقدم التحية للاتحاد الأفريقي.', 'الاتحاد الأفريقي'],
  ['ووجه الرسالة لحزب النور الكيني.', 'حزب النور الكيني'],
  ['ووجه الرسالة للبابا فرنسيس.', 'البابا فرنسيس'],
  ['وذكرت ذلك وللأمم المتحدة رأي آخر.', 'الأمم المتحدة'],
])('%s', (text, name) => {
  const { entities } = extract(document({ text, date: null }));
  expect(entities.map(({ names }) => names[0])).toContain(name);
});
