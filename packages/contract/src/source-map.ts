export { parseDescription } from "./report/parse-description.ts";
export { createSourceMap, type SourceMap, type SourceMapOptions } from "./report/source-map.ts";
