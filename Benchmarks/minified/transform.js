// Runs the JavaScript tools of the corpus. Reads a job in each line, {"id", "code", "steps": [[tool, options], …]}, and
// writes {"id", "code"} or {"id", "error"}. What the tools are called and where they come from: see README.md.
'use strict';
const { spawnSync } = require('child_process');
const readline = require('readline');
const babel = require('@babel/core');
const generate = require('@babel/generator').default;
const parser = require('@babel/parser');
const beautify = require('js-beautify').js;
const terser = require('terser');
const typescript = require('typescript');
const uglify = require('uglify-js');
const { hiddenCode } = require('./obfuscate.js');
const { renamed } = require('./rename.js');
const { commented, respaced, wrapped } = require('./layout.js');
const { sliced, inserted } = require('./slice.js');

const tools = {
  async terser(code, options) {
    return (await terser.minify(code, options)).code;
  },
  uglify(code, options) {
    const result = uglify.minify(code, options);
    if (result.error) throw result.error;
    return result.code;
  },
  babelMinify(code, options) {
    return babel.transformSync(code, {
      presets: [[require('babel-preset-minify'), options.preset || {}]],
      comments: false,
      compact: options.compact !== false,
      minified: options.compact !== false,
      configFile: false,
      babelrc: false,
      sourceType: 'script',
    }).code;
  },
  babelEnvironment(code, options) {
    return babel.transformSync(code, {
      presets: [[require('@babel/preset-env'), options]],
      configFile: false,
      babelrc: false,
      sourceType: 'script',
    }).code;
  },
  typescript(code, options) {
    return typescript.transpileModule(code, { compilerOptions: Object.assign({ allowJs: true }, options) }).outputText;
  },
  print(code, options) {
    return generate(parser.parse(code, { errorRecovery: false }), options, code).code;
  },
  beautify,
  esbuild(code, options) {
    const result = spawnSync('esbuild', options.flags, { input: code, encoding: 'utf8' });
    if (result.status !== 0) throw new Error(result.stderr);
    return result.stdout;
  },
  rename: (code, options) => renamed(code, options),
  respace: (code, options) => respaced(code, options),
  wrap: (code, options) => wrapped(code, options),
  hide: (code, options) => hiddenCode(code, options),
  comment: (code, options) => commented(code, options),
  banner: (code, options) => options.text + code,
  slice: (code, options) => sliced(code, options),
  insert: (code, options) => inserted(code, options),
};

async function run(job) {
  let code = job.code;
  for (const [tool, options] of job.steps) {
    code = await tools[tool](code, options || {});
    if (!code || !code.trim()) throw new Error('nothing is left');
  }
  return code;
}

(async () => {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const job = JSON.parse(line);
    let answer;
    try {
      answer = { id: job.id, code: await run(job) };
    } catch (error) {
      answer = { id: job.id, error: String(error.message || error).slice(0, 200) };
    }
    process.stdout.write(JSON.stringify(answer) + '\n');
  }
})();
