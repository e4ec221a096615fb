const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");

const officeJs = path.dirname(require.resolve("@microsoft/office-js/package.json"));

/** office.js and the files that it loads by itself, unmodified; never bundled, never committed (its licence). */
const officeFiles = ["office.js", "excel-win32-16.01.js", "excel-web-16.00.js", "excel-mac-16.00.js", "o15apptofilemappingtable.js", "telemetry/oteljs_agave.js", "en-us/office_strings.js", "ja-jp/office_strings.js"];

const script = {
  test: /\.tsx?$/,
  loader: "swc-loader",
  options: {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
};

const shared = (mode) => ({
  mode,
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [script, { test: /\.css$/, type: "asset/resource", generator: { filename: "[name].[contenthash:8][ext]" } }] },
  cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, ".cache/webpack") },
  stats: "errors-warnings",
});

const optimization = { mangleExports: "size", minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, minimizerOptions: { ecma: 2022, compress: { passes: 3 } } })] };

/** The shipped task pane: what an Excel desktop loads, and what the workbench shows in its frame. */
const taskpane = (mode) => ({
  ...shared(mode),
  name: "taskpane",
  target: ["web", "es2022"],
  entry: { taskpane: "./src/taskpane/index.tsx", contract: "./src/taskpane/contract.ts" },
  output: { path: path.resolve(__dirname, "dist/site"), filename: "[name].[contenthash:8].js", clean: true },
  optimization,
  performance: { hints: false },
  plugins: [
    new HtmlPlugin({ template: "src/taskpane/contract.html", filename: "contract.html", chunks: ["contract"], scriptLoading: "defer" }),
    new HtmlPlugin({ template: "src/taskpane/taskpane.html", filename: "taskpane.html", chunks: ["taskpane"], scriptLoading: "defer" }),
    new CopyPlugin({
      patterns: [
        ...officeFiles.map((file) => ({ from: path.join(officeJs, "dist", file), to: `office/${file}`, noErrorOnMissing: false, info: { minimized: true } })),
        { from: "assets/icons", to: "assets" },
        { from: "assets/site" },
        { from: "assets/config", to: "config" },
      ],
    }),
  ],
});

/** The page that shows an .xlsx and hosts the same task pane without Excel. Not in the package that users get. */
const workbench = (mode) => ({
  ...shared(mode),
  name: "workbench",
  target: ["web", "es2022"],
  entry: {
    workbench: "./src/workbench/index.tsx",
    // Put into the pane's page by the server, under a name that it knows.
    host: { import: "./src/workbench/officehost/inject.ts", filename: "[name].js" },
  },
  output: { path: path.resolve(__dirname, "dist/workbench"), filename: "[name].[contenthash:8].js", clean: true },
  optimization,
  performance: { hints: false },
  plugins: [
    new HtmlPlugin({ template: "src/workbench/workbench.html", filename: "index.html", chunks: ["workbench"], scriptLoading: "defer" }),
    new CopyPlugin({ patterns: [{ from: "assets/sample.xlsx", to: "sample.xlsx" }] }),
  ],
});

const cli = (mode) => ({
  ...shared(mode),
  name: "cli",
  target: "node20",
  entry: { keifu: "./src/cli/keifu.ts" },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js" },
  optimization: { minimize: false },
  performance: { hints: false },
});

module.exports = (_env, argv) => [taskpane, workbench, cli].map((make) => make(argv.mode ?? "production"));
