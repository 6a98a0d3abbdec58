import type { Chunks } from '../export/chunks.js';
import type { Dossier } from './dossier.js';

/** What a report can be written as, by the ending of its file; each writer is loaded when it is asked for. */
export const REPORT_FORMATS = {
  md: async (dossier: Dossier): Promise<Chunks> => whole((await import('./write-markdown.js')).writeMarkdown(dossier)),
  html: async (dossier: Dossier): Promise<Chunks> => whole((await import('./write-html.js')).writeHtml(dossier)),
  docx: async (dossier: Dossier): Promise<Chunks> => (await import('./write-docx.js')).writeDocx(dossier),
} as const;

export type ReportFormat = keyof typeof REPORT_FORMATS;

async function* whole(text: string): AsyncGenerator<string> {
  yield text;
}
