import { OriginalReader } from '../../src/sources/original-reader.js';
import { ENDLESS_PDF } from '../support/hostile-pdfs.js';
import { writePdf } from '../support/write-pdf.js';

test('a file that takes too long is stopped, and the next one is read', async () => {
  const reader = new OriginalReader(6000);
  const words = [{ words: '云岭市行动方案', left: 80, baseline: 100, size: 20 }];
  const [stopped, next] = await Promise.all([
    reader.read({ source: 'endless.pdf', bytes: ENDLESS_PDF() }),
    new OriginalReader().read({ source: 'next.pdf', bytes: writePdf([{ words }]) }),
  ]);
  expect(stopped).toMatchObject({ text: '', issues: [{ code: 'READING_STOPPED', message: expect.stringContaining('longer than 6 s') }] });
  expect(next).toMatchObject({ text: '云岭市行动方案\n', issues: [] });
  expect(await reader.read({ source: 'again.pdf', bytes: writePdf([{ words }]) })).toMatchObject({ text: '云岭市行动方案\n' });
});
