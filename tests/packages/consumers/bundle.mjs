// Bundles a consumer of the installed package with each bundler; the tests run what comes out.
// Usage: bundle.mjs SITE OUT, next to the node_modules of the bundlers.
import { join } from "node:path";

import { nodeResolve } from "@rollup/plugin-node-resolve";
import * as esbuild from "esbuild";
import { rollup } from "rollup";
import { build as vite } from "vite";
import webpack from "webpack";

const [site, out] = process.argv.slice(2);
const esm = join(site, "entry.mjs");
const commonjs = join(site, "entry.cjs");

const options = { bundle: true, logLevel: "error", absWorkingDir: site };
await esbuild.build({ ...options, entryPoints: [esm], outfile: join(out, "esbuild-esm.mjs"), format: "esm" });
await esbuild.build({ ...options, entryPoints: [commonjs], outfile: join(out, "esbuild-iife.cjs"), format: "iife" });
await esbuild.build({
  ...options,
  entryPoints: [esm],
  outfile: join(out, "esbuild-minified.cjs"),
  format: "cjs",
  minify: true,
  target: "es2018",
});

const rolled = await rollup({ input: esm, plugins: [nodeResolve()], onwarn: fail });
await rolled.write({ file: join(out, "rollup.mjs"), format: "es" });

function fail(warning) {
  throw new Error(warning.message);
}

await vite({
  root: site,
  logLevel: "error",
  build: { outDir: join(out, "vite"), lib: { entry: esm, formats: ["es"], fileName: () => "vite.mjs" } },
});

async function pack(entry, filename) {
  const stats = await new Promise((resolve, reject) =>
    webpack(
      { mode: "production", context: site, entry, output: { path: out, filename }, performance: false },
      (error, result) => (error ? reject(error) : resolve(result)),
    ),
  );
  const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
  for (const problem of [...errors, ...warnings]) fail(problem);
}
await pack(esm, "webpack-esm.cjs");
await pack(commonjs, "webpack-commonjs.cjs");
