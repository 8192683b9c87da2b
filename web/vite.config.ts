import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Plugin, type UserConfig } from "vite";

const root = import.meta.dirname;
const output = resolve(root, "../bot/static");
/**
 * The oldest browsers that the chat is for: those that know `light-dark()`, two years older than the
 * last two versions of each. Newer syntax is translated, and no more than that.
 */
const target = ["chrome123", "firefox120", "safari17.5"];
const jsx = { runtime: "automatic", importSource: "preact" } as const;

/** Where one of the chat's scripts was written: the loader imports it by its hashed name. */
function chatScript(name: string): string {
  const manifest = resolve(output, ".vite/chat.json");
  if (!existsSync(manifest)) throw new Error(`${manifest} is missing: build --mode chat first`);
  const entries = JSON.parse(readFileSync(manifest, "utf8")) as Record<string, { file: string }>;
  const entry = entries[name];
  if (!entry) throw new Error(`${manifest} has no entry ${name}`);
  return entry.file;
}

/** The desk, the demo page and the API's description, with everything they need in assets/. */
const pages: UserConfig = {
  build: {
    outDir: output,
    emptyOutDir: true,
    license: { fileName: "assets/licenses-pages.md" },
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ["desk", "demo", "api"].map((page) => resolve(root, page, "index.html")),
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
 * page. What is needed later (widget/later.ts) are scripts of their own, which take from the first.
 */
const chat: UserConfig = {
  plugins: [plainImports],
  build: {
    outDir: output,
    emptyOutDir: false,
    target,
    license: { fileName: "assets/licenses-chat.md" },
    manifest: ".vite/chat.json",
    rolldownOptions: {
      input: {
        main: resolve(root, "widget/main.tsx"),
        invitation: resolve(root, "widget/invitation/index.ts"),
      },
      preserveEntrySignatures: "allow-extension",
      output: {
        entryFileNames: "assets/chat-[name]-[hash].js",
        chunkFileNames: "assets/chat-[name]-[hash].js",
      },
    },
  },
};

/** widget.js: a classic script, because that is what people paste into their pages. */
function loader(): UserConfig {
  return {
    define: {
      CHAT_SCRIPT: JSON.stringify(chatScript("widget/main.tsx")),
      INVITATION_SCRIPT: JSON.stringify(chatScript("widget/invitation/index.ts")),
    },
    build: {
      outDir: output,
      emptyOutDir: false,
      target,
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
