import { existsSync } from 'node:fs';
import process from 'node:process';
import { type Browser, chromium } from 'playwright-core';

export const CHROMIUM = process.env['PLANGRAPH_CHROMIUM'] ?? '/usr/bin/chromium';

/** Chromium without a window; null where there is none. */
export async function launchChromium(): Promise<Browser | null> {
  if (!existsSync(CHROMIUM)) return null;
  // Without a graphics card WebGL is drawn in software, which Chromium has to be allowed.
  const args = ['--no-sandbox', '--disable-background-networking', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
  return chromium.launch({ executablePath: CHROMIUM, args });
}
