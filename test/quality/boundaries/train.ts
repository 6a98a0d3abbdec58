import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../../ingest/1-document/read-document.js';
import { structureDocument } from '../../../ingest/2-structure/structure-document.js';
import { findMentions } from '../../../ingest/3-mentions/find-mentions.js';
import { MentionTrace } from '../../../ingest/3-mentions/mention-trace.js';
import type { RankedName } from '../../../ingest/3-mentions/boundary-features.js';
import { rankBoundaries } from '../../../ingest/3-mentions/move-boundaries.js';
import { type BoundaryModel, boundaryModelFile, readBoundaryModel } from '../../../ingest/knowledge/boundary-model.js';
import { readGazetteers } from '../../../ingest/knowledge/gazetteer.js';
import { knowledge } from '../../../ingest/knowledge/knowledge.js';
import { fold } from '../../../ingest/text/fold.js';
import { packageRoot } from '../../../schema/package-root.js';
import { type GoldDocument, readGoldFolder } from '../../../src/quality/gold-folder.js';
import { GoldMentions } from '../../../src/quality/gold-mentions.js';
import {
  featuresOf,
  FORM_SIZE,
  formOf,
  type Group,
  modelOf,
  randomFrom,
  RANK_SIZE,
  trainRanks,
  trainTypes,
  type TypedForm,
} from './training.js';

/*
 * `npm run train:boundaries`: makes seeds/models/boundaries.model from all gold but the unread half, and from free labels: of a
 * listed name that holds another one, the inner name is shown and the outer one is right. Needs ../shared.
 */

const shared = join(packageRoot, '..', 'shared');
const GOLD = [
  join(shared, 'eval', 'gold'),
  join(packageRoot, 'test/quality/gold/carry'),
  join(packageRoot, 'test/quality/gold/blind-read'),
];
/** Documents of the corpus that have gold, read or unread. */
const MARKED = /^(?:114|236|072|034|322|351|194|164|059|415|096|057)/;
/** Of names that no gold span reaches, and of free labels: what one counts beside a gold span. */
const STAY_WEIGHT = 0.3;
const FREE_WEIGHT = 0.3;
/** The share of listed names that are shown as they are. */
const SHOWN_WHOLE = 0.35;
/** One in so many listed names teaches the types. */
const LISTED_EVERY = 3;

const known = knowledge();
const blank: BoundaryModel = {
  types: ['Sector'],
  ranks: { weights: new Int8Array(RANK_SIZE), scale: 1 },
  ofTypes: { weights: new Int8Array(FORM_SIZE), scale: 1 },
};

/** The names that the rules find in a document, each with its options, before any has moved. */
function namesOf(path: string): { readonly names: readonly RankedName[]; readonly read: ReturnType<typeof readDocument> } {
  const read = readDocument({ source: path, bytes: readFileSync(path) });
  const trace = new MentionTrace();
  findMentions(structureDocument(read), { ...known, boundaries: blank }, trace);
  return { names: trace.ranked, read };
}

function goldGroups({ gold, textPath }: GoldDocument): Group[] {
  const { names, read } = namesOf(textPath);
  const marked = new Set(new GoldMentions(gold, read.text).all.map(({ start, end }) => `${start},${end}`));
  return names.map((name) => {
    const right = name.options.findIndex((option) => {
      const { start, end } = read.view.toSource(option);
      return marked.has(`${start},${end}`);
    });
    return { options: featuresOf(name), right: Math.max(0, right), weight: right < 0 ? STAY_WEIGHT : 1 };
  });
}

/** Free labels from one text: listed names, some of them hidden behind a listed name inside them. */
function freeGroups(path: string, random: () => number): Group[] {
  return namesOf(path).names.flatMap((name): Group[] => {
    if (!name.name.entry) return [];
    const inner = random() < 0.9 ? innerName(name, random) : undefined;
    if (inner) return [inner];
    return random() < SHOWN_WHOLE ? [{ options: featuresOf(name), right: 0, weight: FREE_WEIGHT }] : [];
  });
}

function innerName({ name, scope }: RankedName, random: () => number): Group | undefined {
  const { sentence } = scope;
  const { start, end } = { start: name.start - sentence.offset, end: name.end - sentence.offset };
  const whole = sentence.text.slice(start, end);
  const inside: { readonly from: number; readonly to: number; readonly type: string }[] = [];
  for (let from = start; from < end; from++)
    for (let to = from + 2; to <= end; to++) {
      const [form] = to - from < whole.length ? known.forms.get(sentence.text.slice(from, to)) : [];
      const isWord = sentence.tokens.isStart(from) && sentence.tokens.isEnd(to);
      if (form && isWord && known.nameRules.movable.types.has(form.entry.type)) inside.push({ from, to, type: form.entry.type });
    }
  const longest = inside.filter((one) => !inside.some((other) => other !== one && other.from <= one.from && other.to >= one.to));
  const chosen = longest[Math.floor(random() * longest.length)];
  if (!chosen) return undefined;
  const shown = { ...name, start: chosen.from + sentence.offset, end: chosen.to + sentence.offset, type: chosen.type };
  // The whole is a name that no list has: that is what is to be learnt.
  const forms = { get: (form: string) => (form === whole ? [] : known.forms.get(form)) } as typeof known.forms;
  const unlisted = { ...sentence, document: { ...sentence.document, knowledge: { ...known, forms } } };
  const ranked = rankBoundaries(unlisted, shown, [shown, ...scope.others], blank.ranks);
  const right = ranked.options.findIndex((option) => option.start === name.start && option.end === name.end);
  return right < 0 ? undefined : { options: featuresOf(ranked), right, weight: FREE_WEIGHT };
}

function typedForms(types: readonly string[], documents: readonly GoldDocument[]): TypedForm[] {
  const listed = readGazetteers(join(packageRoot, 'seeds', 'gazetteers'), (file) => !file.startsWith('departments-'))
    .filter((_, index) => index % LISTED_EVERY === 0)
    .map(({ name, type }) => ({ features: formOf(fold(name)), type: types.indexOf(type), weight: 0.5 }));
  const marked = documents.flatMap(({ gold }) =>
    gold.entities.flatMap(({ names, types: [type] }) =>
      names.filter((name) => name.length > 1).map((name) => ({ features: formOf(fold(name)), type: types.indexOf(type!), weight: 2 })),
    ),
  );
  return [...listed, ...marked].filter(({ type }) => type >= 0);
}

function train(): BoundaryModel {
  const documents = GOLD.flatMap((folder) => readGoldFolder(folder, shared));
  const random = randomFrom(1);
  const corpus = join(shared, 'corpus');
  const texts = readdirSync(corpus)
    .filter((name) => /^\d{3}.*\.(?:md|txt)$/.test(name) && !MARKED.test(name))
    .sort();
  const free = texts.flatMap((name) => freeGroups(join(corpus, name), random));
  const marked = documents.flatMap(goldGroups);
  const types = [...known.nameRules.movable.types];
  const moved = marked.filter(({ right }) => right > 0).length;
  const found = `${documents.length} documents: ${marked.length} names, ${moved} with another boundary`;
  console.log(`${found}; ${texts.length} texts: ${free.length} free labels`);
  return modelOf(trainRanks([...free, ...marked]), types, trainTypes(typedForms(types, documents), types.length));
}

const file = join(packageRoot, 'seeds', 'models', 'boundaries.model');
mkdirSync(join(file, '..'), { recursive: true });
const bytes = boundaryModelFile(train());
writeFileSync(file, bytes);
readBoundaryModel(file);
console.log(`${bytes.length} bytes`);
