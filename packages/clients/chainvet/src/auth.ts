/** The header value of a logged-in user's token for `userSession`: `JWT <token>` (facts V-R19, V-P4). */
export function userSession(token: string): string {
  return `JWT ${token}`;
}
