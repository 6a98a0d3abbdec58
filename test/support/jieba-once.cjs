/* eslint-disable @typescript-eslint/no-require-imports -- it stands in where require() is called */
const { dirname, join } = require('node:path');

/*
 * nodejieba, whose dictionary a process reads once. Jest gives every test file modules of its own, so that each would read it
 * again, which takes longer than most tests; the native part is one for the whole process, and so is what it has read.
 */
const folder = dirname(require.resolve('nodejieba/package.json'));
const native = require(join(folder, 'build/Release/nodejieba.node'));
const READ = Symbol.for('plangraph.test.jieba');

function load(dictionaries) {
  const wanted = JSON.stringify(dictionaries);
  if (native[READ] !== wanted) require(join(folder, 'index.js')).load(dictionaries);
  native[READ] = wanted;
  return true;
}

module.exports = Object.create(native, { load: { value: load } });
