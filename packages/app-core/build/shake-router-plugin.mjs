const routerFile = /[\\/]node_modules[\\/]react-router[\\/]dist[\\/]/;
const displayName = /^\w+\.displayName = .*;$/gm;
const reactCall = /( = )(React\d*\.(?:createContext|forwardRef|memo)\()/g;

/**
 * Lets the bundler drop what we do not use of React Router. It ships one module for the declarative, the data and the
 * framework router, whose parts are created by calls that seem to have side effects: once marked as pure, they go.
 * Worth about 4 kB of the first load (gzip).
 *
 * @returns {import("vite").Plugin}
 */
export function shakeRouterPlugin() {
  return {
    name: "kundenportal:shake-router",
    apply: "build",
    enforce: "pre",
    transform(code, id) {
      if (!routerFile.test(id)) return null;
      return { code: code.replace(displayName, "").replace(reactCall, "$1/* @__PURE__ */ $2"), map: null };
    },
  };
}
