/** How the credentials of Prozora Network are written, beyond what its security schemes say. */
export type {} from "@railspec/runtime";
