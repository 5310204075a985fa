import type { Plugin } from "vite";

const ROUTER_FILE = /[\\/]node_modules[\\/]react-router[\\/]dist[\\/]/;
const DISPLAY_NAME = /^\w+\.displayName = .*;$/gm;
const REACT_CALL = /( = )(React\d*\.(?:createContext|forwardRef|memo)\()/g;

/**
 * Lets the bundler drop what we do not use of React Router. It ships one module for the declarative, the data and the
 * framework router, whose parts are created by calls that seem to have side effects: once marked as pure, they go.
 * Worth about 4 kB of the first load (gzip).
 */
export function shakeRouter(): Plugin {
  return {
    name: "shake-router",
    apply: "build",
    enforce: "pre",
    transform(code, id) {
      if (!ROUTER_FILE.test(id)) return null;
      return { code: code.replace(DISPLAY_NAME, "").replace(REACT_CALL, "$1/* @__PURE__ */ $2"), map: null };
    },
  };
}
