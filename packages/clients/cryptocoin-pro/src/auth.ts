/** How the credentials of cryptocoin.pro are written, beyond what its security schemes say. */
export type {} from "@railspec/runtime";
