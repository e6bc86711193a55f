/** The path that the servers of the catalogue's document share. */
export const basePath = "/v1";
