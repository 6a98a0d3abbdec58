/** Every name under which a document's text was read; documents of before have the one of `source`. */
export const sourcesOfText = 'ALTER TABLE document ADD COLUMN sources TEXT;';
