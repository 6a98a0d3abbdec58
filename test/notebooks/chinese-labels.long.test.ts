import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { jest } from '@jest/globals';
import { hasPython, preparePython } from '../support/python/prepare-python.js';
import { NO_FONT, NOTEBOOKS, RUNS_WITHIN } from './run-notebook.js';

jest.setTimeout(RUNS_WITHIN);

/** What use_chinese_font gives and warns of, with the fonts that matplotlib remembers and the files that the machine has. */
async function chosen(remembered: string, installed: string): Promise<{ font: string | null; warnings: string[] }> {
  const python = await preparePython(join(NOTEBOOKS, 'requirements.txt'));
  const program = `
import json, warnings
from types import SimpleNamespace as Font
from matplotlib import font_manager
fonts = font_manager.fontManager
fonts.ttflist = [Font(name=name, fname=name) for name in ${remembered}]
font_manager.findSystemFonts = lambda: ${installed}
fonts.addfont = lambda path: fonts.ttflist.append(Font(name={"zen.ttc": "WenQuanYi Zen Hei"}[path], fname=path))
from chinese_labels import use_chinese_font
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(json.dumps({"font": use_chinese_font(), "warnings": [str(one.message) for one in caught]}))
`;
  const output = execFileSync(python, ['-c', program], {
    cwd: NOTEBOOKS,
    encoding: 'utf8',
    env: { ...process.env, PYTHONPATH: NOTEBOOKS },
  });
  return JSON.parse(output) as { font: string | null; warnings: string[] };
}

(hasPython ? describe : describe.skip)('Chinese labels', () => {
  test('the first known font is taken', async () => {
    expect(await chosen('["DejaVu Sans", "SimHei", "PingFang SC"]', '[]')).toEqual({ font: 'PingFang SC', warnings: [] });
  });

  test('a font that was installed after matplotlib made its list is found; a file that is no font does no harm', async () => {
    expect(await chosen('["DejaVu Sans"]', '["broken.ttf", "zen.ttc"]')).toEqual({ font: 'WenQuanYi Zen Hei', warnings: [] });
  });

  test('none is said to be missing', async () => {
    expect(await chosen('["DejaVu Sans"]', '[]')).toEqual({ font: null, warnings: [expect.stringContaining(NO_FONT)] });
  });
});
