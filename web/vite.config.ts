import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Plugin, type UserConfig } from "vite";

const root = import.meta.dirname;
const output = resolve(root, "../bot/static");
const jsx = { runtime: "automatic", importSource: "preact" } as const;

/** Where the chat's script was written: the loader imports it by its hashed name. */
function chatScript(): string {
  const manifest = resolve(output, ".vite/chat.json");
  if (!existsSync(manifest)) throw new Error(`${manifest} is missing: build --mode chat first`);
  const entries = JSON.parse(readFileSync(manifest, "utf8")) as Record<string, { file: string }>;
  const entry = entries["widget/main.tsx"];
  if (!entry) throw new Error(`${manifest} has no entry widget/main.tsx`);
  return entry.file;
}

/** The desk and the demo page, with everything they need in assets/. */
const pages: UserConfig = {
  build: {
    outDir: output,
    emptyOutDir: true,
    license: { fileName: "assets/licenses-pages.md" },
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: [resolve(root, "desk/index.html"), resolve(root, "demo/index.html")],
    },
  },
};

/** Vite's own way to fetch a script later puts tags into the page; on a stranger's, we do not. */
const plainImports: Plugin = {
  name: "plain-imports",
  enforce: "pre",
  load: (id) =>
    id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : null,
};

/**
 * The chat: one script with all that the first chat needs, so that it is one request on a stranger's
 * page. What people need later (widget/service/) is a script of its own, which takes from the first.
 */
const chat: UserConfig = {
  plugins: [plainImports],
  build: {
    outDir: output,
    emptyOutDir: false,
    license: { fileName: "assets/licenses-chat.md" },
    manifest: ".vite/chat.json",
    rolldownOptions: {
      input: resolve(root, "widget/main.tsx"),
      preserveEntrySignatures: "allow-extension",
      output: {
        entryFileNames: "assets/chat-[hash].js",
        chunkFileNames: "assets/chat-[name]-[hash].js",
      },
    },
  },
};

/** widget.js: a classic script, because that is what people paste into their pages. */
function loader(): UserConfig {
  return {
    define: { CHAT_SCRIPT: JSON.stringify(chatScript()) },
    build: {
      outDir: output,
      emptyOutDir: false,
      rolldownOptions: {
        input: resolve(root, "widget/loader.ts"),
        output: { format: "iife", entryFileNames: "widget.js" },
      },
    },
  };
}

function choose(mode: string): UserConfig {
  if (mode === "chat") return chat;
  if (mode === "loader") return loader();
  return pages;
}

export default defineConfig(({ mode }) => ({
  root,
  base: "/",
  publicDir: false,
  oxc: { jsx },
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
  ...choose(mode),
}));
