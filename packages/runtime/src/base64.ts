/** Base64 of a text in UTF-8, for credentials such as `base64("public:secret")`. */
export function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
