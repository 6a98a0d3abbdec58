import type { OriginalLocation } from '../../../schema/records.js';
import type {
  ExplainedBoundary,
  ExplainedClaim,
  ExplainedLoss,
  ExplainedMention,
  Explanation,
  UnmatchedReason,
  UnmatchedTrigger,
} from '../../../ingest/explain/explanation.js';

const LOSSES: Readonly<Record<ExplainedLoss['reason'], string>> = {
  TIER: 'which has a stronger mark',
  LENGTH: 'which is longer',
  KNOWN: 'which is a known name',
  FIRST: 'which begins first',
  SAME: 'whose rule came first',
  METADATA: 'which the document states of itself',
};

const PARTED =
  'what parts the two goes into seeds/lexicons, a verb of a relation into relations.yaml, a word that no name holds into names.yaml';

/** What to do where the name that gave way was the right one. */
const REMEDIES: Readonly<Record<ExplainedLoss['reason'], string>> = {
  TIER: 'quotes, book marks and declared names are taken first: narrow the rule that read the winner',
  LENGTH: `the longer stays: ${PARTED} (stopWords)`,
  KNOWN: 'a gazetteer has the winner: mend its row in seeds/gazetteers, or its type',
  FIRST: `the first stays: ${PARTED} (stopWords)`,
  SAME: 'both are one name: nothing, unless the types differ; then the gazetteer decides',
  METADATA: 'title and issuers stand first: say them in front matter (title:, issuer:)',
};

const UNMATCHED: Readonly<Record<UnmatchedReason, string>> = {
  NEGATED: 'its clause is negated or hypothetical',
  NO_SUBJECT: 'no name stands before it in its sentence',
  NO_OBJECT: 'no name stands behind it in its clause',
  NO_PAIR: 'no two names stand where its rules look for them and are of kinds that they join',
};

/** An explanation for a person: the sentence, then what was found at the place, what lost there, and what the sentence claims. */
export function toExplanationText(explanation: Explanation): string {
  const { source, at, alsoAt, sentence, mentions, lost, boundaries, claims, unmatched } = explanation;
  const head = [`${source} ${at.start}–${at.end}  “${oneLine(at.quote)}”`, ...others(alsoAt)];
  if (!sentence) return [...head, '', 'no sentence stands there: white space or markup'].join('\n');
  const here = mentions.filter((mention) => mention.here);
  const lostHere = lost.filter((loss) => loss.here);
  return [
    ...head,
    '',
    ...(sentence.path.length > 0 ? [`in ${sentence.path.map(oneLine).join(' › ')}`] : []),
    ...locationLine(sentence.location),
    oneLine(sentence.quote),
    ...block('found here', here.map(mentionLine), 'no rule found a name here'),
    ...block('lost here', lostHere.map(lossLine)),
    ...block('other boundaries, by how far they rank above what the rules found', boundaries.map(boundaryLine)),
    ...block('found elsewhere in the sentence', mentions.filter((mention) => !mention.here).map(mentionLine)),
    ...block('lost elsewhere in the sentence', lost.filter((loss) => !loss.here).map(lossLine)),
    ...block('what to do about a loser that was right', remediesOf(lost)),
    ...block('claims', claims.flatMap(claimLines), 'none'),
    ...block('verbs that made no claim', unmatched.map(unmatchedLine)),
  ].join('\n');
}

/** `page 3, table 1, row 2, column 4`: where the sentence begins in the original. */
function locationLine(location: OriginalLocation = {}): string[] {
  const parts = (['page', 'sheet', 'paragraph', 'table', 'row', 'column'] as const).flatMap((part) => {
    const value = location[part];
    return value === undefined ? [] : [`${part} ${value}`];
  });
  return parts.length === 0 ? [] : [`at ${parts.join(', ')} of the original`];
}

function others(alsoAt: readonly number[]): string[] {
  if (alsoAt.length === 0) return [];
  const shown = alsoAt.slice(0, 10).join(', ');
  return [`also at ${shown}${alsoAt.length > 10 ? ` and ${alsoAt.length - 10} more` : ''}: explain one by its offset`];
}

function mentionLine({ quote, start, type, rule, entity }: ExplainedMention): string {
  const named = entity === null ? 'not kept: markup stands inside' : entity.name === quote ? '' : `= ${oneLine(entity.name)}`;
  return [`${oneLine(quote)} (${start})`, type, rule, named].filter((part) => part !== '').join('  ');
}

function lossLine(loss: ExplainedLoss): string {
  const { quote, start, type, rule, reason } = loss;
  return `${oneLine(quote)} (${start})  ${type}  ${rule}  gave way to ${winnerOf(loss)}, ${LOSSES[reason]}`;
}

/** Each remedy once, in the order in which losers stand in the text. */
function remediesOf(lost: readonly ExplainedLoss[]): string[] {
  return [...new Set(lost.map(({ reason }) => reason))].map((reason) => `${reason}  ${REMEDIES[reason]}`);
}

function boundaryLine({ quote, start, found, lead, features }: ExplainedBoundary): string {
  const reasons = features.map(({ feature, weight }) => `${feature} ${signed(weight)}`).join(', ');
  return `${oneLine(quote)} (${start}) for ${oneLine(found.quote)}  ${signed(lead)}: ${reasons}`;
}

function signed(value: number): string {
  return `${value < 0 ? '' : '+'}${value.toFixed(2)}`;
}

function winnerOf({ quote, start, winner }: ExplainedLoss): string {
  return winner.start === start && winner.quote === quote ? winner.rule : `${oneLine(winner.quote)} (${winner.start}, ${winner.rule})`;
}

function claimLines({ subject, type, object, rule, confidence, modality, date, role, parts }: ExplainedClaim): string[] {
  const how = [modality, role, date].filter((part) => part !== undefined).join(', ');
  const words = parts.map(({ kind, quote, start }) => `${kind.toLowerCase()} ${oneLine(quote)} (${start})`).join(', ');
  return [`${oneLine(subject)} ${type} ${oneLine(object)}  [${how}]  ${rule}  ${confidence}`, `  by ${words}`];
}

function unmatchedLine({ quote, start, rules, reason }: UnmatchedTrigger): string {
  return `${quote} (${start})  ${rules.join(', ')}  ${UNMATCHED[reason]}`;
}

function block(title: string, lines: readonly string[], empty?: string): string[] {
  if (lines.length === 0 && empty === undefined) return [];
  return ['', `${title}:`, ...(lines.length > 0 ? lines : [empty!]).map((line) => `  ${line}`)];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
