// dom.cjs - a document for React, before anything that renders is loaded.
const { JSDOM } = require("jsdom");

const { window } = new JSDOM("<!doctype html><body></body>");
for (const name of ["window", "document", "navigator", "HTMLElement", "Node"])
  Object.defineProperty(globalThis, name, { value: name === "window" ? window : window[name], configurable: true });
