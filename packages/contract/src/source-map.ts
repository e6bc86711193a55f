export { createSourceMap, type SourceMap, type SourceMapOptions } from "./report/source-map.ts";
