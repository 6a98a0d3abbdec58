import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../schema/package-root.js';

export interface Finished {
  readonly code: number;
  readonly output: string;
}

/** A project of somebody else that has the packed package installed, beside the libraries that it depends on. */
export class Consumer {
  private constructor(
    readonly root: string,
    readonly tarball: string,
    /** The paths of the packed files. */
    readonly files: readonly string[],
  ) {}

  /** Packs the built package and installs it from the tarball. */
  static async make(): Promise<Consumer> {
    const root = mkdtempSync(join(tmpdir(), 'plangraph-consumer-'));
    const packed = await run('npm', ['pack', '--ignore-scripts', '--json', '--silent', '--pack-destination', root], packageRoot);
    const [{ filename, files }] = JSON.parse(packed.output) as [{ filename: string; files: { path: string }[] }];
    const home = join(root, 'project', 'node_modules', 'plangraph');
    mkdirSync(home, { recursive: true });
    const tarball = join(root, filename);
    const unpacked = await run('tar', ['-xzf', tarball, '-C', home, '--strip-components=1'], root);
    if (unpacked.code !== 0) throw new Error(unpacked.output);
    // Found on the way up from the project: what npm would have installed with it.
    symlinkSync(join(packageRoot, 'node_modules'), join(root, 'node_modules'));
    writeFileSync(join(root, 'project', 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
    return new Consumer(
      root,
      tarball,
      files.map(({ path }) => path),
    );
  }

  get packageFolder(): string {
    return join(this.root, 'project', 'node_modules', 'plangraph');
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.root, 'project', name), text);
  }

  /** Compiles the project's programs with strict types, those of the package checked, too. */
  compile(): Promise<Finished> {
    const compiler = {
      strict: true,
      target: 'ES2022',
      module: 'NodeNext',
      skipLibCheck: false,
      types: ['node'],
      outDir: 'out',
      rootDir: '.',
    };
    this.write('tsconfig.json', JSON.stringify({ compilerOptions: compiler, include: ['*.ts'] }));
    return this.tool('typescript/bin/tsc', ['-p', '.']);
  }

  node(...argv: readonly string[]): Promise<Finished> {
    return run(process.execPath, argv, join(this.root, 'project'));
  }

  /** Runs a program of an installed library. */
  tool(path: string, argv: readonly string[]): Promise<Finished> {
    return this.node(join(packageRoot, 'node_modules', path), ...argv);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

function run(program: string, argv: readonly string[], cwd: string): Promise<Finished> {
  return new Promise((resolve) => {
    execFile(program, argv, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: error ? stdout + stderr : stdout });
    });
  });
}
