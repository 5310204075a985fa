const runtimeName = /(?:^|\/)rolldown-runtime-[^/]+\.js$/;
const runtimeExports = /export\{([^}]*)\};?\s*$/;
const importOfRuntime = /import\{([^}]*)\}from"\.\/rolldown-runtime-[^"]+\.js";?/;

/**
 * Keeps an app's entry in one file. What it imported would come before any code of ours, so that nothing could ask for it again: WebKit
 * keeps a module that was lost once until the window is closed, and reloading does not help. The bundler's own helpers, which
 * it likes to put into a file beside the entry, are put into it; a build with anything else there fails.
 *
 * @returns {import("vite").Plugin}
 */
export function oneEntryPlugin() {
  return {
    name: "kundenportal:one-entry",
    apply: "build",
    // Before Vite names the entry's imports in the page.
    generateBundle: {
      order: "pre",
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== "chunk" || !file.isEntry) continue;
          const [runtime, ...others] = file.imports;
          if (runtime === undefined) continue;
          const helpers = bundle[runtime];
          if (others.length > 0 || !runtimeName.test(runtime) || helpers?.type !== "chunk")
            this.error(`${file.fileName} must be in one file, but imports ${file.imports.join(", ")}`);
          file.code = withHelpers(file.code, helpers.code);
          file.imports = [];
        }
      },
    },
  };
}

/** @param {string} code @param {string} helpers */
function withHelpers(code, helpers) {
  const [, exported] = runtimeExports.exec(helpers) ?? [];
  if (exported === undefined || !importOfRuntime.test(code))
    throw new Error("The bundler's helpers look unlike what was expected");
  const body = helpers.replace(runtimeExports, "");
  // `a as b` leaves as `b`, and arrives as `b as c`.
  return code.replace(importOfRuntime, (_, imported) => {
    const given = rename(exported, (inside, outside) => `${outside}:${inside}`);
    const taken = rename(imported, (outside, inside) => `${outside}:${inside}`);
    return `const{${taken}}=(()=>{${body}return{${given}}})();`;
  });
}

/** @param {string} names @param {(from: string, to: string) => string} write */
function rename(names, write) {
  return names
    .split(",")
    .map((name) => {
      const [from = "", to = from] = name.trim().split(/\s+as\s+/);
      return write(from, to);
    })
    .join(",");
}
