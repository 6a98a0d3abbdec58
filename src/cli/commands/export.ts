import { type Command, InvalidArgumentError, Option } from 'commander';
import { CANONICAL, FORMATS } from '../../export/formats/formats.js';
import { TABLES } from '../../export/flat/tables.js';
import type { Cli } from '../host/cli.js';
import { examples } from '../host/settings.js';
import type { ExportFlags } from '../output/export-store.js';
import { addSettings, settingsOf } from '../host/settings.js';

/** `plangraph export`: a store's graph in a format for other programs. */
export function addExport(program: Command, cli: Cli): void {
  const command = program
    .command('export')
    .summary('write the graph in a format for other programs')
    .description(
      'Writes what a store holds. ndjson is the canonical form: every record of every document, the same bytes from every store, ' +
        'and "plangraph import" reads it back. The other formats hold the graph: entities, relations and the passages that say ' +
        'them. csv, csv-raw, jsonl, parquet and neo4j-csv are tables and make a folder, or one file with --table.',
    );
  addSettings(command, 'store')
    .addOption(new Option('-f, --format <format>', 'which format').choices([CANONICAL, ...Object.keys(FORMATS)]).default(CANONICAL))
    .option('-o, --output <path>', 'file, or folder for tables; - is standard output', '-')
    .addOption(new Option('--table <table>', 'one table of a format of tables').choices(TABLES))
    .option('--type <type...>', 'only entities of these types, and relations between them')
    .option('--relation-type <type...>', 'only relations of these types')
    .option('--document <document...>', 'only what these documents say, by id or source')
    .addOption(new Option('--modality <modality>', 'only facts, or only what is planned').choices(['FACT', 'PLANNED']))
    .addOption(new Option('--min-confidence <number>', 'only relations that are at least so sure, from 0 to 1').argParser(confidence))
    .option('--connected', 'leave out entities without a relation in the export')
    .option('-q, --quiet', 'no progress')
    .addHelpText(
      'after',
      examples(
        ['plangraph export --format gexf -o plans.gexf', 'for Gephi'],
        ['plangraph export --format csv -o tables/', 'nodes, edges, evidence and documents for a spreadsheet'],
        ['plangraph export --format parquet --table edges -o edges.parquet', 'one table for pandas'],
        ['plangraph export --format graphml --type Institution Task --relation-type RESPONSIBLE_FOR -o who.graphml', 'a part of the graph'],
        ['plangraph export | gzip > graph.ndjson.gz', 'everything, to be imported again'],
      ),
    )
    .action(async (options: ExportFlags) => {
      const [{ withStore }, { exportStore }] = await Promise.all([import('../host/with-store.js'), import('../output/export-store.js')]);
      await withStore(settingsOf(cli.host, { store: options.store }), (store) => exportStore(cli, store, options), { mustExist: true });
    });
}

function confidence(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !(number >= 0 && number <= 1)) throw new InvalidArgumentError('give a number from 0 to 1');
  return number;
}
