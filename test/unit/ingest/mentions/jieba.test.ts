import { loadJieba } from '../../../../ingest/3-mentions/jieba.js';
import { isPlangraphError } from '../../../../schema/errors.js';

test('a native module that is not built says what the machine needs', () => {
  const fail = (): never => {
    throw new Error('no native build was found');
  };
  let thrown: unknown;
  try {
    loadJieba(fail);
  } catch (error) {
    thrown = error;
  }
  expect(isPlangraphError(thrown, 'NATIVE_MODULE')).toBe(true);
  expect(thrown).toMatchObject({ hint: expect.stringContaining('C++ compiler and Python 3') as string });
});

test('the module that is there cuts and tags', () => {
  const jieba = loadJieba();
  expect(jieba.cut('深圳大学')).toEqual(['深圳大学']);
});
